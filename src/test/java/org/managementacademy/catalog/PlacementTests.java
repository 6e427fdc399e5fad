package org.managementacademy.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.catalog.Placement.PlacedPackage;
import org.managementacademy.catalog.Placement.Words;
import org.managementacademy.catalog.UnitText.Kept;
import org.managementacademy.catalog.UnitText.RecallQuestion;
import org.managementacademy.content.ContentId;
import org.managementacademy.shared.Language;

/** Where a placed package stands among the units of a track. */
class PlacementTests {
    private static final TrackId TRACK = new TrackId("small/china");
    private static final UUID ID = UUID.fromString("0123abcd-0000-0000-0000-000000000000");
    private static final UnitId PLACED = new UnitId("small/placed-0123abcd");

    private static Unit unit(String key, int week, String... prerequisites) {
        return new Unit(
                new UnitId("small/" + key),
                Format.ARTICLE,
                week,
                Relation.SHARED,
                Optional.empty(),
                Optional.empty(),
                "lead",
                Duration.ofMinutes(10),
                true,
                List.of(prerequisites).stream()
                        .map(each -> new UnitId("small/" + each))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Placement placement(int week, Optional<String> after, Optional<String> replaces) {
        return new Placement(
                ID,
                TRACK,
                week,
                after.map(key -> new UnitId("small/" + key)),
                "lead",
                replaces.map(key -> new UnitId("small/" + key)),
                true,
                20,
                new PlacedPackage(UUID.randomUUID(), 1, new ContentId("0".repeat(64)), "SCORM_12"),
                "China learning team",
                Map.of(Language.ZH, new Words("标题", "目的", "原因")));
    }

    private static List<String> keys(List<Unit> units) {
        return units.stream().map(unit -> unit.id().key()).toList();
    }

    private static final List<Unit> UNITS = List.of(unit("a", 0), unit("b", 1), unit("c", 1, "b"), unit("d", 3, "b"));

    @Test
    void additionalUnitIsTheLastOfItsWeek() {
        var none = Optional.<String>empty();
        assertThat(keys(placement(0, none, none).among(UNITS))).containsExactly("a", PLACED.key(), "b", "c", "d");
        assertThat(keys(placement(1, none, none).among(UNITS))).containsExactly("a", "b", "c", PLACED.key(), "d");
        assertThat(keys(placement(2, none, none).among(UNITS))).containsExactly("a", "b", "c", PLACED.key(), "d");
        assertThat(keys(placement(13, none, none).among(UNITS))).endsWith(PLACED.key());
        assertThat(keys(placement(1, none, none).among(List.of()))).containsExactly(PLACED.key());
    }

    @Test
    void itFollowsAUnitOfItsWeek() {
        assertThat(keys(placement(1, Optional.of("b"), Optional.empty()).among(UNITS)))
                .containsExactly("a", "b", PLACED.key(), "c", "d");
        assertThat(keys(placement(1, Optional.of("d"), Optional.empty()).among(UNITS)))
                .containsExactly("a", "b", "c", PLACED.key(), "d");
    }

    @Test
    void whatAReplacedLessonHasKeptIsNotAsked() {
        var own = new RecallQuestion("Own?", List.of(), Optional.empty());
        var kept = new RecallQuestion("Kept?", List.of(), Optional.of(new Kept("b", 1, "B")));
        var other = new RecallQuestion("Other?", List.of(), Optional.of(new Kept("a", 0, "A")));
        var texts = new TreeMap<>(Map.of("b", quiz(), "d", quiz(own, kept, other)));
        var among = placement(1, Optional.empty(), Optional.of("b")).among(texts, Language.ZH);
        assertThat(among).containsOnlyKeys("d", PLACED.key());
        assertThat(among.get("d")).isEqualTo(quiz(own, other));
    }

    private static UnitText quiz(RecallQuestion... questions) {
        return new UnitText(
                "Title",
                "Purpose",
                true,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(questions),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A version that was published before is read as it was and keeps its hash. */
    @Test
    void aQuestionOfItsOwnIsStoredAsItAlwaysWas() {
        var stored = "{\"ask\":\"Own?\",\"choices\":[]}";
        var question = CanonicalJson.read(stored, RecallQuestion.class);
        assertThat(question).isEqualTo(new RecallQuestion("Own?", List.of(), Optional.empty()));
        assertThat(CanonicalJson.write(question)).isEqualTo(stored);
    }

    @Test
    void replacementTakesTheDutiesOfTheUnitItReplaces() {
        var units = placement(1, Optional.empty(), Optional.of("b")).among(UNITS);
        assertThat(keys(units)).containsExactly("a", "c", PLACED.key(), "d");
        assertThat(units.get(1).prerequisites()).containsExactly(PLACED);
        assertThat(units.get(3).prerequisites()).containsExactly(PLACED);
        assertThat(units.get(2).relation()).isEqualTo(Relation.REPLACES);
        assertThat(units.get(2).replaces()).contains(new UnitId("small/b"));
        assertThat(units.get(2).reason().orElseThrow().in(Language.ZH)).isEqualTo("原因");
    }
}
