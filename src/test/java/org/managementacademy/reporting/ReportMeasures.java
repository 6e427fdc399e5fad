package org.managementacademy.reporting;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures the report with 100,000 enrolments and writes the figures to target/benchmarks/report.md. */
abstract class ReportMeasures {
    private static final Path RESULT = Path.of("target/benchmarks/report.md");
    private static final ReportForm EVERYTHING =
            new ReportForm(null, null, null, null, null, null, null, null, null, null, null, null);

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    PeopleExamples examples;

    @Autowired
    Catalog catalog;

    @Autowired
    ExportController exports;

    @Autowired
    MockMvc mvc;

    private final List<String> lines = new ArrayList<>();

    abstract String database();

    @Test
    void pagesAndExportsOfAHundredThousandEnrolments() throws Exception {
        new ReportBenchmarkData(sql, transaction).create(people, catalog);
        var hr = examples.groupHr();
        assertThat(sql.queryForObject("select count(*) from enrolment", Integer.class))
                .isEqualTo(100_000);

        var first = export(hr, "csv");
        var csv = best(() -> export(hr, "csv"));
        var xlsx = best(() -> export(hr, "xlsx"));
        line("CSV, first of all (ms)", first.total(), 0);
        line("CSV (ms)", csv.total(), 2_000);
        line("CSV, first byte (ms)", csv.firstByte(), 500);
        line("XLSX (ms)", xlsx.total(), 8_000);

        var look = times(IntStream.range(0, 20)
                .mapToObj(day -> page(hr, "from=" + LocalDate.of(2020, 1, 1 + day)))
                .toList());
        line("page, new filters each time, p50 (ms)", percentile(look, 50), 0);
        times(IntStream.range(0, 300).mapToObj(i -> page(hr, "page=" + i % 40)).toList());
        var single = times(IntStream.range(0, 300)
                .mapToObj(i -> page(hr, "page=" + i % 40))
                .toList());
        line("page, one user, p50 (ms)", percentile(single, 50), 15);
        line("page, one user, p95 (ms)", percentile(single, 95), 0);
        var crowd = crowd();
        line("page, 32 users, p50 (ms)", percentile(crowd, 50), 0);
        line("page, 32 users, p95 (ms)", percentile(crowd, 95), 250);
        write();
    }

    private record Exported(double total, double firstByte) {}

    private Exported export(CurrentPerson hr, String kind) throws IOException {
        var out = new Discarded();
        var response = new HttpServletResponseWrapper(new MockHttpServletResponse()) {
            @Override
            public ServletOutputStream getOutputStream() {
                return out;
            }
        };
        var rights = AuthorityUtils.createAuthorityList("ROLE_GROUP_HR");
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(hr.id(), null, rights));
        var start = System.nanoTime();
        if (kind.equals("csv")) exports.csv(EVERYTHING, null, hr, response);
        else exports.xlsx(EVERYTHING, hr, response);
        assertThat(out.bytes).isGreaterThan(1_000_000);
        return new Exported((System.nanoTime() - start) / 1e6, (out.firstAt - start) / 1e6);
    }

    private static Exported best(Callable<Exported> work) throws Exception {
        var runs = new ArrayList<Exported>();
        for (int i = 0; i < 3; i++) runs.add(work.call());
        return runs.stream()
                .min(java.util.Comparator.comparingDouble(Exported::total))
                .orElseThrow();
    }

    private Callable<Double> page(CurrentPerson hr, String query) {
        return () -> {
            var start = System.nanoTime();
            var answer = mvc.perform(
                            get(java.net.URI.create("/report?" + query)).with(as(hr)))
                    .andReturn()
                    .getResponse();
            var time = (System.nanoTime() - start) / 1e6;
            assertThat(answer.getStatus()).isEqualTo(200);
            return time;
        };
    }

    private static List<Double> times(List<Callable<Double>> work) throws Exception {
        var times = new ArrayList<Double>();
        for (var one : work) times.add(one.call());
        return times;
    }

    /** Thirty-two HR users at once: local ones of five regions and group HR, each leafing through their report. */
    private List<Double> crowd() throws Exception {
        var regions = List.of("europe", "china", "russia-cis", "americas", "asia-pacific");
        var users = IntStream.range(0, 32)
                .mapToObj(i -> i % 6 == 5 ? examples.groupHr() : examples.hr(regions.get(i % 6)))
                .toList();
        for (var user : users) page(user, "").call();
        try (var pool = Executors.newFixedThreadPool(32)) {
            var work = users.stream()
                    .<Callable<List<Double>>>map(user -> () -> times(IntStream.range(0, 25)
                            .mapToObj(i -> page(user, "page=" + i % 10))
                            .toList()))
                    .toList();
            var times = new ArrayList<Double>();
            for (var done : pool.invokeAll(work)) times.addAll(done.get());
            return times;
        }
    }

    private static double percentile(List<Double> times, int percent) {
        return times.stream()
                .sorted(naturalOrder())
                .toList()
                .get(Math.min(times.size() - 1, times.size() * percent / 100));
    }

    private void line(String what, double value, int limit) {
        lines.add("| %s | %s | %.1f | %s |".formatted(database(), what, value, limit == 0 ? "" : "< " + limit));
    }

    private void write() throws IOException {
        Files.createDirectories(RESULT.getParent());
        if (Files.notExists(RESULT)) {
            Files.writeString(
                    RESULT, "100,000 enrolments\n\n| database | measure | value | limit |\n|---|---|---|---|\n");
        }
        Files.write(RESULT, lines, StandardOpenOption.APPEND);
        lines.forEach(System.out::println);
    }

    private static final class Discarded extends ServletOutputStream {
        private long bytes;
        private long firstAt;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            if (bytes == 0) firstAt = System.nanoTime();
            bytes += length;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}
    }
}
