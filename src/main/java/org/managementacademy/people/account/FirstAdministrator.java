package org.managementacademy.people.account;

import org.managementacademy.people.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prints the link with which the first administrator is set up, as long as there is none. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Roles roles;
    private final OneTimeLinks links;

    FirstAdministrator(Roles roles, OneTimeLinks links) {
        this.roles = roles;
        this.links = links;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (roles.hasAdministrator()) return;
        LOG.info("The academy is empty. Set up the first administrator at {}", links.issueSetUp());
    }
}
