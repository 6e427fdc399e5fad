package org.managementacademy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.enrolment.Decision;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.Proposals;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.review.ReviewImports.Committed;
import org.managementacademy.review.ReviewImports.Looked;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures imports of growing files and the approval of 10,000 proposals; writes the figures to target/benchmarks/review-import.md. */
abstract class ReviewImportMeasures {

    private static final Path RESULT = Path.of("target/benchmarks/review-import.md");
    private static final int SKILLS = 10;
    private static final int MOST_PEOPLE = 10_000;

    @Autowired
    ReviewImports imports;

    @Autowired
    Proposals proposals;

    @Autowired
    PeopleExamples persons;

    @Autowired
    JdbcClient sql;

    private final List<String> lines = new ArrayList<>();

    abstract String database();

    @Test
    void importsGrowLinearlyAndTenThousandApprovalsAreQuick() throws IOException {
        var hr = persons.hr("china");
        var people = new ArrayList<Person>();
        while (people.size() < MOST_PEOPLE) people.addAll(persons.learners(500, "CN", Language.ZH));

        measure(people.subList(0, 100), hr, "warm-up ");
        measure(people.subList(0, 100), hr, "");
        measure(people.subList(0, 1_000), hr, "");
        var largest = measure(people.subList(0, 5_000), hr, "");
        var approval = approve(people, hr);
        write();

        assertThat(largest).as("import of 50,000 rows, ms").isLessThan(10_000);
        assertThat(approval).as("approval of 10,000 proposals, ms").isLessThan(5_000);
    }

    /** Milliseconds of the commit: reading, checking, storing, rules and proposals. */
    private long measure(List<Person> people, CurrentPerson hr, String label) {
        var campaign =
                imports.open("Benchmark " + UUID.randomUUID(), "2026", hr).id();
        var file = file(people);
        var upload = imports.receive(campaign, "reviews.csv", file, hr);
        var looking = System.nanoTime();
        var count = ((Looked.Read) imports.look(upload, hr)).checked().count();
        var preview = millis(looking);
        assertThat(count).isEqualTo(people.size() * SKILLS);

        var start = System.nanoTime();
        var done = (Committed.Done) imports.commit(upload, count, hr);
        var took = millis(start);

        assertThat(done.proposed().added()).isEqualTo(people.size());
        lines.add("| %s | %simport of %,d rows: preview %,d ms, commit | %,d ms | %.3f ms a row |"
                .formatted(database(), label, count, preview, took, (double) took / count));
        return took;
    }

    private long approve(List<Person> people, CurrentPerson hr) {
        var campaign =
                imports.open("Benchmark " + UUID.randomUUID(), "2026", hr).id();
        for (var half : List.of(people.subList(0, 5_000), people.subList(5_000, 10_000))) {
            var upload = imports.receive(campaign, "reviews.csv", file(half), hr);
            imports.commit(upload, half.size() * SKILLS, hr);
        }
        var ids = sql.sql("select enrolment_id from rpt_enrolment where campaign_id = ? and stored_status = 'PROPOSED'")
                .param(campaign)
                .query((row, n) -> new EnrolmentId(row.getObject(1, UUID.class)))
                .list();
        assertThat(ids).hasSize(MOST_PEOPLE);

        var start = System.nanoTime();
        var act = proposals.decide(ids, new Decision.Approve(LocalDate.of(2099, 2, 2)), hr);
        var took = millis(start);

        assertThat(act.applied()).isEqualTo(MOST_PEOPLE);
        lines.add("| %s | approval of %,d proposals | %,d ms | %.3f ms each |"
                .formatted(database(), MOST_PEOPLE, took, (double) took / MOST_PEOPLE));
        return took;
    }

    /** Everybody is weak in what carrying change teaches, so that everybody is proposed: the most work there can be. */
    private static byte[] file(List<Person> people) {
        var random = new Random(1);
        var file = new StringBuilder("employee_id,competency,rating,scale\n");
        for (var person : people) {
            for (int skill = 1; skill <= SKILLS; skill++) {
                var rating = skill == 4 ? 1 : skill == 3 ? 2 : 3 + random.nextInt(3);
                file.append(person.employeeId())
                        .append(",M")
                        .append(skill)
                        .append(',')
                        .append(rating)
                        .append(",1-5\n");
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void write() throws IOException {
        Files.createDirectories(RESULT.getParent());
        var heap = "| database | what (heap %d MB) | took | cost |"
                .formatted(Runtime.getRuntime().maxMemory() >> 20);
        if (Files.notExists(RESULT)) Files.write(RESULT, List.of(heap, "|---|---|---|---|"));
        Files.write(RESULT, lines, StandardOpenOption.APPEND);
        lines.forEach(System.out::println);
    }
}
