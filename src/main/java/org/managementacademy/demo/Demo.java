package org.managementacademy.demo;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Creates the demo once, before the first request can come in, and says at each start who can sign in. */
@Component
@Profile("demo")
class Demo implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);

    private final DemoPeople people;
    private final DemoPast past;
    private final DemoClassrooms classrooms;

    Demo(DemoPeople people, DemoPast past, DemoClassrooms classrooms) {
        this.people = people;
        this.past = past;
        this.classrooms = classrooms;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (people.exist()) return;
        people.create();
        past.happen();
        classrooms.plan();
        log.info("created the demo people={}", people.organisation().people().size());
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void saySignIns() {
        var names = Arrays.stream(SignIn.values())
                .map(signIn -> "  %-13s %s".formatted(signIn, signIn.mail()))
                .collect(Collectors.joining("\n"));
        log.info("Demo sign-ins, password {}:\n{}", SignIn.PASSWORD, names);
    }
}
