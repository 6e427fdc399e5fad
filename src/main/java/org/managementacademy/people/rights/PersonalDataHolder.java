package org.managementacademy.people.rights;

import java.util.Collection;
import java.util.Set;
import org.managementacademy.people.PersonId;

/** A module that keeps data about people. Plug one in as a bean. */
public interface PersonalDataHolder {

    /** Those of the persons of whom the module keeps anything: they can no longer be taken out as if they had never been there. */
    Set<PersonId> knownAmong(Collection<PersonId> persons);
}
