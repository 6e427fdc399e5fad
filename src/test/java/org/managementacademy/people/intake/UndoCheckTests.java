package org.managementacademy.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Scope;
import org.managementacademy.people.intake.Preview.MovedUnit;
import org.managementacademy.people.intake.Undo.Reason;
import org.managementacademy.people.intake.UndoCheck.Said;
import org.managementacademy.shared.Language;

class UndoCheckTests {

    private static final RegionId EUROPE = new RegionId("europe");
    private static final RegionId NORDICS = new RegionId("nordics");

    @Test
    void whoCameGoesAndWhoWasChangedGetsTheirFormerDataBack() {
        var former = person("OLD", "old@example.org", null);
        var undo = undo(List.of(person("OLD", "new@example.org", "NEW"), person("NEW", "n@example.org", null)), former);
        assertThat(undo.removed()).containsExactly("NEW");
        assertThat(undo.restored()).containsExactly(former);
        assertThat(undo.staying()).isEmpty();
        assertThat(undo.count()).isEqualTo(2);
    }

    @Test
    void whoeverSomethingHangsOnStays() {
        var now = List.of(person("NEW", "n@example.org", null), person("NEXT", "x@example.org", null));
        var undo = UndoCheck.check(
                known(now),
                new Said(List.of("NEW", "NEXT"), List.of(), List.of()),
                Map.of("NEW", Reason.ACCOUNT),
                Scope.EVERYBODY);
        assertThat(undo.removed()).containsExactly("NEXT");
        assertThat(undo.staying()).isEqualTo(Map.of("NEW", Reason.ACCOUNT));
    }

    @Test
    void theWholeChainAboveSomebodyWhoStaysStays() {
        var now = List.of(
                person("TOP", "t@example.org", null),
                person("MIDDLE", "m@example.org", "TOP"),
                person("LEAF", "l@example.org", "MIDDLE"),
                person("OTHER", "o@example.org", "TOP"));
        var undo = UndoCheck.check(
                known(now),
                new Said(List.of("TOP", "MIDDLE", "LEAF", "OTHER"), List.of(), List.of()),
                Map.of("LEAF", Reason.RECORD),
                Scope.EVERYBODY);
        assertThat(undo.removed()).containsExactly("OTHER");
        assertThat(undo.staying())
                .isEqualTo(Map.of("LEAF", Reason.RECORD, "MIDDLE", Reason.MANAGES, "TOP", Reason.MANAGES));
    }

    @Test
    void aLineManagerWhoCameStaysForThoseWhoWereGivenToThemLater() {
        var now = List.of(person("NEW", "n@example.org", null), person("LATER", "l@example.org", "NEW"));
        assertThat(UndoCheck.check(
                                known(now), new Said(List.of("NEW"), List.of(), List.of()), Map.of(), Scope.EVERYBODY)
                        .staying())
                .isEqualTo(Map.of("NEW", Reason.MANAGES));
    }

    @Test
    void nobodyGetsBackALineManagerWhoIsGoneOrBelowThem() {
        var now = List.of(
                person("A", "a@example.org", null),
                person("B", "b@example.org", null),
                person("BOSS", "c@example.org", "A"));
        var undo = undo(now, person("A", "a@example.org", "BOSS"), person("B", "b@example.org", "GONE"));
        assertThat(undo.staying()).isEqualTo(Map.of("A", Reason.FORMER_MANAGER, "B", Reason.FORMER_MANAGER));
    }

    @Test
    void nobodyGetsBackAnAddressThatSomebodyElseKeeps() {
        var now = List.of(person("A", "new@example.org", null), person("HEIR", "old@example.org", null));
        var former = person("A", "old@example.org", null);
        assertThat(undo(now, former).restored()).as("the heir goes").containsExactly(former);
        assertThat(UndoCheck.check(
                                known(now), new Said(List.of(), List.of(former), List.of()), Map.of(), Scope.EVERYBODY)
                        .staying())
                .as("the heir was there before")
                .isEqualTo(Map.of("A", Reason.MAIL_TAKEN));
    }

    @Test
    void addressesThatWereSwappedAreSwappedBack() {
        var now = List.of(person("A", "b@example.org", null), person("B", "a@example.org", null));
        var undo = undo(now, person("A", "a@example.org", null), person("B", "b@example.org", null));
        assertThat(undo.restored()).hasSize(2);
    }

    @Test
    void peopleOfAnotherRegionAreLeftAlone() {
        var now = List.of(person("A", "a@example.org", null).in(NORDICS), person("NEW", "n@example.org", null));
        var undo = UndoCheck.check(
                known(now),
                new Said(List.of("NEW"), List.of(person("A", "a@example.org", null)), List.of()),
                Map.of(),
                Scope.of(EUROPE));
        assertThat(undo.staying()).isEqualTo(Map.of("A", Reason.OTHER_REGION));
        assertThat(undo.removed()).containsExactly("NEW");
    }

    @Test
    void aUnitGoesBackToItsRegionUnlessItHasMovedOnSince() {
        var former = person("A", "a@example.org", null);
        var now = List.of(person("A", "a@example.org", null).in(NORDICS));
        assertThat(regionAfter(now, former, new MovedUnit("Unit", EUROPE, NORDICS)))
                .isEqualTo(EUROPE);
        assertThat(regionAfter(now, former, new MovedUnit("Unit", EUROPE, new RegionId("baltics"))))
                .isEqualTo(NORDICS);
    }

    private static RegionId regionAfter(List<PersonEntry> now, PersonEntry former, MovedUnit moved) {
        var said = new Said(List.of(), List.of(former), List.of(moved));
        return UndoCheck.check(known(now), said, Map.of(), Scope.EVERYBODY)
                .restored()
                .getFirst()
                .region();
    }

    /** Everybody who has no former data came with the import. */
    private static Undo undo(List<PersonEntry> now, PersonEntry... former) {
        var changed = Arrays.stream(former).map(PersonEntry::employeeId).toList();
        var added = now.stream()
                .map(PersonEntry::employeeId)
                .filter(id -> !changed.contains(id))
                .toList();
        return UndoCheck.check(known(now), new Said(added, List.of(former), List.of()), Map.of(), Scope.EVERYBODY);
    }

    private static Known known(List<PersonEntry> people) {
        var persons = new HashMap<String, PersonEntry>();
        var regions = new HashMap<String, RegionId>();
        for (var person : people) {
            persons.put(person.employeeId(), person);
            regions.put(person.orgUnit(), person.region());
        }
        return new Known(persons, Map.of(), regions);
    }

    private static PersonEntry person(String id, String mail, @Nullable String manager) {
        return new PersonEntry(
                id, id, mail, "FR", "Unit", EUROPE, manager, Language.EN, ZoneId.of("Europe/Paris"), Map.of());
    }
}
