package org.managementacademy.reporting;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.people.PersonId;
import org.managementacademy.testing.PlainVisitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures HR's report and home and the learner's home with 100,000 enrolments, over HTTP on the same machine, by a client in the same process; writes the figures to
 * target/benchmarks/report.md. Users ask again as soon as they are answered.
 */
abstract class ReportMeasures {
    private static final Path RESULT = Path.of("target/benchmarks/report.md");
    private static final String PASSWORD = "a long enough password";
    private static final int CROWD = 32;
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 12;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    PeopleExamples examples;

    @Autowired
    Catalog catalog;

    private final List<String> lines = new ArrayList<>();

    abstract String database();

    @Test
    void pagesAndExportsOfAHundredThousandEnrolments() throws Exception {
        var persons = new ReportBenchmarkData(sql, transaction).create(people, catalog);
        assertThat(sql.queryForObject("select count(*) from enrolment", Integer.class))
                .isEqualTo(100_000);
        var hr = signedIn(examples.groupHr().id());
        exports(hr);
        newFilters(hr);
        pages("report", hr, reporters(), round -> "/report?page=" + round % 10);
        pages("HR's home", hr, reporters(), round -> "/");
        pages("learner's home", learners(persons).getFirst(), learners(persons), round -> "/");
        write();
    }

    private void exports(PlainVisitor hr) throws Exception {
        var first = export(hr, "csv");
        var csv = best(hr, "csv");
        line("CSV, first of all (ms)", first.total(), 0);
        line("CSV, first of all, first byte (ms)", first.firstByte(), 500);
        line("CSV (ms)", csv.total(), 2_000);
        line("CSV, first byte (ms)", csv.firstByte(), 500);
        line("XLSX (ms)", best(hr, "xlsx").total(), 8_000);
    }

    private record Exported(double total, double firstByte) {}

    private static Exported export(PlainVisitor hr, String kind) throws IOException {
        var start = System.nanoTime();
        try (var file = hr.download("/report." + kind)) {
            assertThat(file.read()).isNotNegative();
            var firstByte = System.nanoTime();
            var bytes = file.transferTo(java.io.OutputStream.nullOutputStream());
            assertThat(bytes).isGreaterThan(1_000_000);
            return new Exported(millis(start, System.nanoTime()), millis(start, firstByte));
        }
    }

    private static Exported best(PlainVisitor hr, String kind) throws IOException {
        var runs = new ArrayList<Exported>();
        for (int i = 0; i < 3; i++) runs.add(export(hr, kind));
        return runs.stream()
                .min(java.util.Comparator.comparingDouble(Exported::total))
                .orElseThrow();
    }

    private void newFilters(PlainVisitor hr) {
        var looks = times(
                hr,
                IntStream.range(0, 10),
                day -> "/report?from=" + LocalDate.of(2020, 1, 1).plusDays(day));
        line("report, new filters each time, p50 (ms)", percentile(looks, 50), 0);
    }

    /** Warms up as a server that has been running for a while, then measures one user alone and all of them at once. */
    private void pages(String name, PlainVisitor one, List<PlainVisitor> all, IntFunction<String> address)
            throws Exception {
        for (int round = 0; round < WARM_UP; round++) crowd(all, address);
        var alone = times(one, IntStream.range(0, 200), address);
        line(name + ", one user, p50 (ms)", percentile(alone, 50), 15);
        line(name + ", one user, p95 (ms)", percentile(alone, 95), 0);
        var together = crowd(all, address);
        line(name + ", 32 users, p50 (ms)", percentile(together, 50), 0);
        line(name + ", 32 users, p95 (ms), goal 100", percentile(together, 95), 250);
    }

    private static List<Double> crowd(List<PlainVisitor> users, IntFunction<String> address) throws Exception {
        try (var pool = Executors.newFixedThreadPool(users.size())) {
            var work = users.stream()
                    .<Callable<List<Double>>>map(user -> () -> times(user, IntStream.range(0, ROUNDS), address))
                    .toList();
            var times = new ArrayList<Double>();
            for (var done : pool.invokeAll(work)) times.addAll(done.get());
            return times;
        }
    }

    private static List<Double> times(PlainVisitor user, IntStream rounds, IntFunction<String> address) {
        return rounds.mapToObj(round -> time(user, address.apply(round))).toList();
    }

    private static double time(PlainVisitor user, String address) {
        var start = System.nanoTime();
        var answer = user.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return millis(start, System.nanoTime());
    }

    /** Local HR of five regions, and group HR. */
    private List<PlainVisitor> reporters() {
        var regions = List.of("europe", "china", "russia-cis", "americas", "asia-pacific");
        return IntStream.range(0, CROWD)
                .mapToObj(i -> i % 6 == 5 ? examples.groupHr() : examples.hr(regions.get(i % 6)))
                .map(CurrentPerson::id)
                .map(this::signedIn)
                .toList();
    }

    private List<PlainVisitor> learners(List<Person> persons) {
        var step = persons.size() / CROWD;
        return Stream.iterate(0, i -> i + step)
                .limit(CROWD)
                .map(i -> signedIn(persons.get(i).id()))
                .toList();
    }

    private PlainVisitor signedIn(PersonId person) {
        if (!accounts.isActive(person)) accounts.setPassword(person, PASSWORD, null);
        var visitor = new PlainVisitor(URI.create("http://localhost:" + port));
        visitor.signIn(people.require(person).mail(), PASSWORD);
        return visitor;
    }

    private static double millis(long from, long to) {
        return (to - from) / 1e6;
    }

    private static double percentile(List<Double> times, int percent) {
        return times.stream()
                .sorted(naturalOrder())
                .toList()
                .get(Math.min(times.size() - 1, times.size() * percent / 100));
    }

    private void line(String what, double value, int limit) {
        var line = "| %s | %s | %.1f | %s |".formatted(database(), what, value, limit == 0 ? "" : "< " + limit);
        lines.add(line);
        System.out.println(line);
    }

    private void write() throws IOException {
        Files.createDirectories(RESULT.getParent());
        if (Files.notExists(RESULT)) {
            Files.writeString(RESULT, """
                    100,000 enrolments, %d processors, heap %d MB

                    | database | measure | value | limit |
                    |---|---|---|---|
                    """.formatted(
                            Runtime.getRuntime().availableProcessors(),
                            Runtime.getRuntime().maxMemory() >> 20));
        }
        Files.write(RESULT, lines, StandardOpenOption.APPEND);
    }
}
