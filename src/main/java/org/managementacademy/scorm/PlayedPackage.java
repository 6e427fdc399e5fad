package org.managementacademy.scorm;

import org.managementacademy.scorm.cmi.Standard;
import org.managementacademy.scorm.manifest.Organization;
import org.managementacademy.scorm.sequencing.Edition;
import org.managementacademy.scorm.sequencing.Sequencer;

/** A package as it is played: its default organisation, read once for all learners. */
record PlayedPackage(Organization organization, Standard standard, Sequencer sequencer) {

    static PlayedPackage of(Organization organization) {
        var tree = organization.tree();
        return new PlayedPackage(
                organization,
                tree.edition() == Edition.SCORM_12 ? Standard.SCORM_12 : Standard.SCORM_2004,
                new Sequencer(tree));
    }
}
