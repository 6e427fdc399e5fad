package org.managementacademy.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Format;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.Unit;
import org.managementacademy.classroom.Classrooms;
import org.managementacademy.classroom.Session;
import org.managementacademy.people.RegionId;
import org.managementacademy.shared.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans ten classrooms in five time zones: each unit that is one is held twice in the weeks ahead. */
@Component
@Profile("demo")
class DemoClassrooms {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final int SEATS = 12;

    private final DemoPeople people;
    private final Catalog catalog;
    private final Classrooms classrooms;
    private final Clock clock;

    DemoClassrooms(DemoPeople people, Catalog catalog, Classrooms classrooms, Clock clock) {
        this.people = people;
        this.catalog = catalog;
        this.classrooms = classrooms;
        this.clock = clock;
    }

    private record Place(String track, String region, String zone, String city, String place, Language language) {}

    private static final List<Place> PLACES = List.of(
            new Place("global", "europe", "Europe/Paris", "Paris", "12 rue des Tilleuls", Language.FR),
            new Place("global", "americas", "America/New_York", "Boston", "40 Harbor Street", Language.EN),
            new Place("global", "asia-pacific", "Asia/Singapore", "Singapore", "8 Orchard Lane", Language.EN),
            new Place("china", "china", "Asia/Shanghai", "上海", "张江路66号3楼", Language.ZH),
            new Place("russia", "russia-cis", "Europe/Moscow", "Москва", "ул. Лесная, 5, переговорная 3", Language.RU));

    void plan() {
        for (var place : PLACES) {
            var track = catalog.published(new TrackId("carrying-change/" + place.track()));
            if (track.isEmpty()) continue;
            var units = track.get().units().stream()
                    .filter(unit -> unit.format() == Format.CLASSROOM)
                    .limit(2)
                    .toList();
            for (int i = 0; i < units.size(); i++) plan(place, units.get(i), 1 + 4 * i);
        }
    }

    private void plan(Place place, Unit unit, int weeksAhead) {
        var zone = ZoneId.of(place.zone());
        var day = LocalDate.ofInstant(clock.instant(), zone)
                .plusWeeks(weeksAhead)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        var startsAt = day.atStartOfDay(zone).with(FROM).toInstant();
        var session = new Session(
                UUID.randomUUID(),
                new TrackId("carrying-change/" + place.track()),
                unit.id(),
                new RegionId(place.region()),
                startsAt,
                startsAt.plus(unit.duration()),
                zone,
                place.city(),
                place.place(),
                SEATS,
                place.language());
        classrooms.plan(session, people.current(SignIn.HR_GROUP));
    }
}
