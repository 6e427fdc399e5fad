package org.managementacademy.people.account;

import java.net.URI;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.Person;
import org.springframework.stereotype.Component;

/** One-time links for tests: their addresses within the academy. */
@Component
public class LinkExamples {
    private final OneTimeLinks links;

    LinkExamples(OneTimeLinks links) {
        this.links = links;
    }

    public String toSetPassword(Person person, CurrentPerson administrator) {
        var issued = (OneTimeLinks.Issued.Shown) links.issue(person, administrator);
        return URI.create(issued.address()).getPath();
    }

    public String toSetUp() {
        return URI.create(links.issueSetUp()).getPath();
    }
}
