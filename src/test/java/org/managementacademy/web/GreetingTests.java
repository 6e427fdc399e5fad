package org.managementacademy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.Scope;
import org.managementacademy.shared.HomeCard;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.ui.ExtendedModelMap;

class GreetingTests {

    @ParameterizedTest(name = "at midnight UTC in {0}: {1}")
    @CsvSource({"Asia/Shanghai, morning", "Pacific/Auckland, afternoon", "America/New_York, evening", "UTC, evening"})
    void greetingFollowsTheDayOfThePersonNotOfTheServer(String zone, String greeting) {
        var midnight = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
        var me = new CurrentPerson(PersonId.fresh(), "张伟", Language.ZH, ZoneId.of(zone), Set.of(), Scope.NOBODY, false);
        var model = new ExtendedModelMap();
        new HomeController(new StaticListableBeanFactory().getBeanProvider(HomeCard.class), midnight).home(me, model);
        assertThat(model).containsEntry("greeting", greeting);
    }
}
