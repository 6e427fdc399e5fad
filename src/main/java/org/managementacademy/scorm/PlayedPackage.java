package org.managementacademy.scorm;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.managementacademy.scorm.cmi.Standard;
import org.managementacademy.scorm.manifest.Organization;
import org.managementacademy.scorm.sequencing.Activity;
import org.managementacademy.scorm.sequencing.Edition;
import org.managementacademy.scorm.sequencing.Sequencer;

/**
 * A package as it is played: its default organisation, read once for all learners.
 *
 * @param objectives that its activities share with those of other packages of the same learner
 * @param stores     of data that they share likewise
 */
record PlayedPackage(
        Organization organization, Standard standard, Sequencer sequencer, Set<String> objectives, Set<String> stores) {

    static PlayedPackage of(Organization organization) {
        var tree = organization.tree();
        var objectives = new TreeSet<String>();
        var stores = new TreeSet<String>();
        for (var activity : tree.activities()) {
            if (tree.objectivesGlobalToSystem())
                for (var objective : activity.definition().sequencing().objectives())
                    objective.maps().forEach(map -> objectives.add(map.target()));
            if (tree.sharedDataGlobalToSystem())
                activity.definition().shared().forEach(map -> stores.add(map.target()));
        }
        return new PlayedPackage(
                organization,
                tree.edition() == Edition.SCORM_12 ? Standard.SCORM_12 : Standard.SCORM_2004,
                new Sequencer(tree),
                objectives,
                stores);
    }

    private List<Activity> activities() {
        return organization.tree().activities();
    }

    /** @param place in preorder, from 0 */
    Activity activity(int place) {
        return activities().get(place);
    }

    int place(String activity) {
        return activities().indexOf(organization.tree().activity(activity).orElseThrow());
    }

    /** Whether the content of an activity speaks to the run-time API. */
    boolean isSco(int place) {
        return organization
                .page(activity(place).id())
                .filter(page -> page.resource().sco())
                .isPresent();
    }

    boolean hasOneSco() {
        return activities().stream().filter(Activity::isLeaf).count() == 1;
    }

    /** Whether anything of this package reaches beyond it. */
    boolean sharesWithOthers() {
        return !objectives.isEmpty() || !stores.isEmpty();
    }
}
