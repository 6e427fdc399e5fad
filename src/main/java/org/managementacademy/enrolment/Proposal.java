package org.managementacademy.enrolment;

import java.util.UUID;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.catalog.PathId;
import org.managementacademy.people.Person;

/**
 * A path proposed for a person by a rule. Unique for (person, campaign, path).
 *
 * @param campaign review campaign
 * @param edition  track and language by market and language of the person
 */
public record Proposal(Person person, UUID campaign, PathId path, EditionChoice edition, Reason.ByRule reason) {}
