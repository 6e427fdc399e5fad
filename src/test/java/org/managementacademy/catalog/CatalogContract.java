package org.managementacademy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.catalog.reading.CoursesFolder;
import org.managementacademy.catalog.reading.Problem;
import org.managementacademy.catalog.reading.SmallCourse;
import org.managementacademy.content.ContentStore;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishing, on one database. Everything is rolled back, so that the courses of the other tests stay published. */
@Transactional
abstract class CatalogContract {
    private static final TrackId GLOBAL = new TrackId("small/global");
    private static final TrackId CHINA = new TrackId("small/china");
    private static final PathId SMALL = new PathId("small");
    private static final UnitId READ = new UnitId("small/read");

    private static final String BUILD = "this build";

    @TempDir
    Path folder;

    @Autowired
    ContentStore content;

    @Autowired
    TrackVersions versions;

    @Autowired
    PlacementRows placements;

    @Autowired
    ChangedOriginals originals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient sql;

    private final List<Object> events = new ArrayList<>();
    private SmallCourse course;
    private Publisher publisher;
    private Catalog catalog;

    @BeforeEach
    void start() {
        course = SmallCourse.in(folder);
        publisher = started();
        catalog = new Catalog(publisher, versions, originals, content);
    }

    @Test
    void theStartPublishesAndASecondStartChangesNothing() {
        var facts = facts();
        assertThat(catalog.path(SMALL).orElseThrow().tracks()).hasSize(2);
        assertThat(events).hasOnlyElementsOfType(CatalogPublished.class).hasSize(1);
        assertThat(started().shelf().published()).isEqualTo(publisher.shelf().published());
        assertThat(facts()).isEqualTo(facts);
        assertThat(events).hasSize(1);
    }

    @Test
    void aStartKnowsTheFolderThatThisBuildHasPublishedLast() {
        assertThat(knownTo(Optional.of(BUILD))).isTrue();
        assertThat(knownTo(Optional.of("another build"))).isFalse();
        assertThat(knownTo(Optional.empty())).isFalse();
        course.replace("small/units/read/en.md", "A body.", "Another body.");
        assertThat(knownTo(Optional.of(BUILD))).isFalse();
        publisher.publish(null);
        assertThat(knownTo(Optional.of(BUILD))).isTrue();
    }

    @Test
    void aStartWithAKnownFolderOffersTheSameAndReadsTheRestWhenAsked() {
        var again = started();
        assertThat(again.shelf()).isEqualTo(publisher.shelf());
        assertThat(again.library().drafts()).hasSameSizeAs(publisher.library().drafts());
    }

    @Test
    void aBuildWithoutNameForgetsWhatAnotherHasPublished() {
        started(new CoursesSeen(sql, Optional.empty()));
        assertThat(knownTo(Optional.of(BUILD))).isFalse();
    }

    @Test
    void aChangedTextIsANewVersionWithTheSameDuties() {
        var before = catalog.published(GLOBAL).orElseThrow();
        course.replace("small/units/read/en.md", "A body.", "Another *body*.");
        assertThat(publisher.publish(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Publisher.Result.Published.class,
                        done -> assertThat(done.changed()).hasSize(1));
        var after = catalog.published(GLOBAL).orElseThrow();
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.structureHash()).isEqualTo(before.structureHash());
        assertThat(catalog.text(after.version(), READ, Language.EN).body()).contains("<em>body</em>");
        assertThat(catalog.text(before.version(), READ, Language.EN).body()).contains("A body.");
    }

    @Test
    void learnersAreToldOfAChangeInMeaningWithoutANewVersionOfTheirTrack() {
        var china = catalog.published(CHINA).orElseThrow().version();
        assertThat(catalog.originalChanged(china, READ, Language.ZH)).isEmpty();

        course.replace("small/units/read/en.md", "A body.", "Another body.");
        publisher.publish(null);
        assertThat(catalog.originalChanged(china, READ, Language.ZH))
                .as("perhaps wording")
                .isEmpty();

        course.replace("small/units/read/en.md", "Another body.", "A body of 3 parts.");
        publisher.publish(null);
        assertThat(catalog.originalChanged(china, READ, Language.ZH))
                .contains(new OriginalChanged(Language.EN, Optional.empty()));

        course.write("small/units/read/drift.lock", course.content("small/units/read/drift.lock") + """
                  behind:
                    - {text: zh, block: summary, since: 2026-11-12}
                """);
        publisher.publish(null);
        assertThat(catalog.originalChanged(china, READ, Language.ZH))
                .contains(new OriginalChanged(Language.EN, Optional.of(LocalDate.parse("2026-11-12"))));
        assertThat(catalog.published(CHINA).orElseThrow().version()).isEqualTo(china);
    }

    @Test
    void changedDutiesShowInTheStructure() {
        var before = catalog.published(GLOBAL).orElseThrow();
        course.replace("small/units/read/unit.yaml", "minutes: 6", "minutes: 7");
        publisher.publish(null);
        assertThat(catalog.published(GLOBAL).orElseThrow().structureHash()).isNotEqualTo(before.structureHash());
    }

    @Test
    void anotherFileIsAnotherVersion() {
        var before = catalog.published(GLOBAL).orElseThrow().version();
        course.write("small/units/watch/media/film.webm", "a better film");
        publisher.publish(null);
        assertThat(catalog.published(GLOBAL).orElseThrow().version()).isNotEqualTo(before);
    }

    @Test
    void aFolderWithProblemsPublishesNothing() {
        var before = publisher.shelf().published();
        course.replace("small/units/read/en.md", "A body.", "A body that goes" + " on and on".repeat(20) + ".")
                .delete("small/units/watch/media/film.webm");
        assertThat(publisher.publish(null))
                .isInstanceOfSatisfying(
                        Publisher.Result.Refused.class,
                        refused -> assertThat(refused.problems())
                                .as("what keeps it from being published, and not the long sentence")
                                .isNotEmpty()
                                .allMatch(Problem::isError));
        assertThat(publisher.shelf().published()).isEqualTo(before);
        assertThatExceptionOfType(CoursesUnreadable.class)
                .isThrownBy(this::started)
                .withMessageContaining("small/units/watch/media/film.webm");
    }

    @Test
    void aTrackThatBreaksThePolicyKeepsItsVersionAndTheOthersArePublished() {
        var before = publisher.shelf().published();
        course.replace("small/units/read/en.md", "A body.", "Another body.")
                .replace("small/units/read/zh.md", "正文", "新的正文")
                .write("policy.yaml", "hours: {least: 0}\nlocalShare: {least: 34, most: 40}\n");
        assertThat(publisher.publish(null))
                .isInstanceOfSatisfying(
                        Publisher.Result.Published.class,
                        done -> assertThat(done.changed()).hasSize(1));
        assertThat(publisher.shelf().published().get(CHINA)).isEqualTo(before.get(CHINA));
        assertThat(publisher.shelf().published().get(GLOBAL)).isNotEqualTo(before.get(GLOBAL));
        assertThat(publisher.breaches())
                .extracting(Problem::file, Problem::kind)
                .containsExactly(tuple("small/tracks/china.yaml", Problem.Kind.LOCAL_SHARE));
        assertThat(started().shelf().published()).isEqualTo(publisher.shelf().published());
        course.write("policy.yaml", "hours: {least: 0}\n");
        publisher.publish(null);
        assertThat(publisher.shelf().published().get(CHINA)).isNotEqualTo(before.get(CHINA));
        assertThat(publisher.breaches()).isEmpty();
    }

    @Test
    void aTrackThatIsGoneIsNoLongerOfferedButItsVersionsStay() {
        var version = catalog.published(GLOBAL).orElseThrow().version();
        course.delete("small/tracks/global.yaml").delete("small/tracks/china.yaml");
        publisher.publish(null);
        assertThat(catalog.published(GLOBAL)).isEmpty();
        assertThat(catalog.track(version).units()).hasSize(4);
    }

    @Test
    void filesOfAVersionStayWhenTheFolderIsGone() throws Exception {
        var version = catalog.published(GLOBAL).orElseThrow().version();
        Files.delete(folder.resolve("small/units/watch/media/film.webm"));
        var film = catalog.file(
                version,
                catalog.text(version, new UnitId("small/watch"), Language.EN)
                        .media()
                        .orElseThrow());
        assertThat(film.orElseThrow().getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("not really a film");
        assertThat(catalog.file(version, "units/watch/media/../media/film.webm"))
                .isEmpty();
    }

    @Test
    void whatIsPublishedEqualsTheReplayOfTheFacts() {
        course.replace("small/units/read/en.md", "A body.", "Another body.").delete("small/tracks/china.yaml");
        publisher.publish(null);
        var replayed = new TreeMap<String, String>();
        sql.sql("select kind, subject, facts from catalog_fact order by at").query(row -> {
            if (row.getString("kind").equals("WITHDRAWN")) replayed.remove(row.getString("subject"));
            else
                replayed.put(
                        row.getString("subject"),
                        CanonicalJson.read(row.getString("facts"), PublishedFact.class)
                                .version());
        });
        var now = new TreeMap<String, String>();
        versions.published().forEach((track, version) -> now.put(track.value(), version.value()));
        assertThat(replayed).isEqualTo(now);
    }

    @Test
    void aPlacedPackageIsAUnitOfANewVersionAndOfEveryLaterOne() throws Exception {
        var before = catalog.published(GLOBAL).orElseThrow();
        var desk = new Placements(placements, versions, publisher, Clock.systemUTC());
        var placement = placement(READ);
        desk.place(placement, UUID.randomUUID());
        desk.place(placement, UUID.randomUUID());
        var after = catalog.published(GLOBAL).orElseThrow();
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.structureHash()).isNotEqualTo(before.structureHash());
        assertThat(after.unit(READ)).isEmpty();
        assertThat(after.unit(placement.unit()).orElseThrow().replaces()).contains(READ);
        assertThat(catalog.track(before.version()).unit(READ)).isPresent();
        var text = catalog.text(after.version(), placement.unit(), Language.EN);
        assertThat(text.title()).isEqualTo("Our case");
        assertThat(catalog.file(after.version(), text.packageFolder().orElseThrow() + "/index.html")
                        .orElseThrow()
                        .getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("page");
        assertThat(catalog.file(before.version(), text.packageFolder().orElseThrow() + "/index.html"))
                .isEmpty();
        assertThat(started().shelf().published().get(GLOBAL)).isEqualTo(after.version());
        course.replace("small/units/watch/en.md", "title: ", "title: New ");
        publisher.publish(null);
        assertThat(catalog.published(GLOBAL).orElseThrow().unit(placement.unit()))
                .isPresent();
        desk.takeOut(placement, UUID.randomUUID());
        assertThat(catalog.published(GLOBAL).orElseThrow().unit(READ)).isPresent();
        assertThat(desk.isUsed(placement.pack().files())).isTrue();
        assertThat(sql.sql("select kind from catalog_fact where kind in ('PLACED', 'TAKEN_OUT') order by at")
                        .query(String.class)
                        .list())
                .containsExactly("PLACED", "TAKEN_OUT");
    }

    @Test
    void aPlacementThatNoLongerFitsIsLeftOut() {
        var desk = new Placements(placements, versions, publisher, Clock.systemUTC());
        var before = catalog.published(GLOBAL).orElseThrow().version();
        desk.place(placement(new UnitId("small/gone")), UUID.randomUUID());
        assertThat(catalog.published(GLOBAL).orElseThrow().version()).isEqualTo(before);
    }

    private Placement placement(UnitId replaced) {
        var page = new ByteArrayResource("page".getBytes(StandardCharsets.UTF_8));
        var files = content.pack(new TreeMap<>(Map.of("index.html", page)));
        var words = new Placement.Words("Our case", "You can.", "A local case.");
        return new Placement(
                UUID.randomUUID(),
                GLOBAL,
                1,
                Optional.empty(),
                catalog.published(GLOBAL).orElseThrow().outcomes().getFirst().id(),
                Optional.of(replaced),
                true,
                20,
                new Placement.PlacedPackage(UUID.randomUUID(), 1, files, "SCORM_12"),
                "Local team",
                Map.of(Language.EN, words, Language.FR, words));
    }

    @Test
    void anUnknownVersionIsRefused() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> catalog.track(new TrackVersion("0".repeat(64))));
    }

    @ParameterizedTest(name = "{0}, {1} → {2} in {3}")
    @CsvSource({
        "global, EN, small/global, EN, true",
        "china, ZH, small/china, ZH, true",
        "china, EN, small/global, EN, false",
        "china, RU, small/global, EN, false",
        "global, ZH, small/global, EN, false",
        "russia, RU, small/global, EN, false"
    })
    void everybodyGetsTheNearestEdition(String market, Language language, String track, Language given, boolean exact) {
        var choice = catalog.choose(SMALL, new Market(market), language).orElseThrow();
        assertThat(choice.track().value()).isEqualTo(track);
        assertThat(choice.language()).isEqualTo(given);
        assertThat(choice.exact()).isEqualTo(exact);
    }

    @Test
    void aPathWithoutTrackGivesNoCourseYet() {
        assertThat(catalog.choose(new PathId("nothing"), Market.GLOBAL, Language.EN))
                .isEmpty();
    }

    @Test
    void theCountryGivesTheMarket() {
        assertThat(catalog.marketOf("CN")).isEqualTo(new Market("china"));
        assertThat(catalog.marketOf("FR")).isEqualTo(Market.GLOBAL);
    }

    private boolean knownTo(Optional<String> build) {
        return new CoursesSeen(sql, build).wasPublishedLast(CoursesFolder.at(folder));
    }

    private Publisher started() {
        return started(new CoursesSeen(sql, Optional.of(BUILD)));
    }

    private Publisher started(CoursesSeen seen) {
        return new Publisher(
                new CatalogSettings(folder.toString()),
                content,
                versions,
                placements,
                originals,
                seen,
                transaction,
                events::add,
                messages,
                Clock.systemUTC());
    }

    private long facts() {
        return sql.sql("select count(*) from catalog_fact").query(Long.class).single();
    }

    private record PublishedFact(String version) {}
}
