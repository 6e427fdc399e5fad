package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many commits a second the academy stores over HTTP, with security on and every answer after its COMMIT; beside it, in the same run, a durable upsert
 * of a document of 2 kB by plain JDBC. Client, server and database share the processors. Writes target/benchmarks/commits.md.
 */
abstract class CommitMeasures {
    private static final Path RESULT = Path.of("target/benchmarks/commits.md");
    private static final int LEARNERS = 200;
    private static final List<Integer> SESSIONS = List.of(1, 8, 32);
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration RUN = Duration.ofSeconds(8);
    private static final long SEED = 20_261_126;

    @LocalServerPort
    int port;

    @Autowired
    ScormExamples examples;

    @Autowired
    Launchpad launchpad;

    @Autowired
    Commits commits;

    @Autowired
    Seal seal;

    @Autowired
    HikariDataSource database;

    @Autowired
    JdbcTemplate sql;

    /** In words. */
    abstract String name();

    /** Takes an id and a text. */
    abstract String upsert();

    @Test
    void commitsPerSecond() throws Exception {
        var lines = new ArrayList<String>();
        var learners = sittings(LEARNERS);
        run(32, WARM_UP, worker -> new Committing(learners, worker, 32));
        sql.execute("create table benchmark_document (id uuid primary key, document "
                + (name().startsWith("H2") ? "text" : "jsonb") + " not null)");
        for (int sessions : SESSIONS) {
            var stored = run(sessions, RUN, worker -> new Committing(learners, worker, sessions));
            var baseline = run(sessions, RUN, worker -> new Upserting(worker));
            lines.add(row("progress commit", sessions, stored, baseline));
        }
        var toWarmUp = sittings(LEARNERS * 6);
        run(8, RUN, worker -> new Completing(toWarmUp, worker, 8));
        var finishing = sittings(LEARNERS * 6);
        var stored = run(8, RUN, worker -> new Completing(finishing, worker, 8));
        var baseline = run(8, RUN, worker -> new Upserting(worker));
        lines.add(row("completing commit, with rollup to the path", 8, stored, baseline));
        write(lines);
    }

    private record Sitting(AttemptId attempt, UUID session, String token, int[] sequence) {
        String path() {
            return "/scorm/attempts/" + attempt.value() + "/commits";
        }

        String next(String changes, boolean terminated) {
            return "{\"session\":\"%s\",\"sequence\":%d,\"changes\":{%s},\"terminated\":%s}"
                    .formatted(session, ++sequence[0], changes, terminated);
        }
    }

    private List<Sitting> sittings(int count) {
        return IntStream.range(0, count).mapToObj(i -> sitting()).toList();
    }

    private Sitting sitting() {
        var attempt = examples.opened("two-minute-story", Language.EN).attempt();
        var right = launchpad.begin(attempt);
        var session = UUID.randomUUID();
        commits.launch(right, session);
        return new Sitting(attempt, session, right.sealedBy(seal), new int[1]);
    }

    /** One of those who work at the same time. */
    private interface Worker extends AutoCloseable {
        /** @return false when there is nothing left to do */
        boolean act() throws Exception;

        @Override
        void close() throws Exception;
    }

    private interface Workers {
        Worker worker(int number) throws Exception;
    }

    /** Ten elements, among them 1 kB of suspend data: what a SCO sets from one screen to the next. */
    private final class Committing implements Worker {
        private final List<Sitting> mine;
        private final Random random;
        private final Wire wire = new Wire(port);
        private int turn;

        Committing(List<Sitting> all, int worker, int workers) throws IOException {
            mine = IntStream.range(0, all.size())
                    .filter(i -> i % workers == worker)
                    .mapToObj(all::get)
                    .toList();
            random = new Random(SEED + worker);
        }

        @Override
        public boolean act() throws IOException {
            var sitting = mine.get(turn++ % mine.size());
            var score = random.nextInt(100);
            var changes = """
                    "cmi.location":"screen-%d","cmi.suspend_data":"%s","cmi.score.raw":"%d","cmi.score.min":"0","cmi.score.max":"100",\
                    "cmi.score.scaled":"0.%02d","cmi.progress_measure":"0.%02d","cmi.session_time":"PT%dS","cmi.completion_status":"incomplete",\
                    "cmi.exit":"suspend\"""".formatted(turn, text(1_000), score, score, score, turn);
            assertThat(wire.post(sitting.path(), sitting.token(), sitting.next(changes, false)))
                    .isEqualTo(200);
            return true;
        }

        private String text(int length) {
            var text = new char[length];
            for (int i = 0; i < length; i++) text[i] = (char) ('a' + random.nextInt(26));
            return new String(text);
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    private final class Completing implements Worker {
        private final List<Sitting> mine;
        private final Wire wire = new Wire(port);
        private int turn;

        Completing(List<Sitting> all, int worker, int workers) throws IOException {
            mine = IntStream.range(0, all.size())
                    .filter(i -> i % workers == worker)
                    .mapToObj(all::get)
                    .toList();
        }

        @Override
        public boolean act() throws IOException {
            var sitting = mine.get(turn++);
            var changes = """
                    "cmi.completion_status":"completed","cmi.success_status":"passed","cmi.score.scaled":"1","cmi.session_time":"PT9M\"""";
            assertThat(wire.post(sitting.path(), sitting.token(), sitting.next(changes, true)))
                    .isEqualTo(200);
            return turn < mine.size();
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    private final class Upserting implements Worker {
        private final Connection connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        private final UUID[] ids =
                IntStream.range(0, 6).mapToObj(i -> UUID.randomUUID()).toArray(UUID[]::new);
        private final Random random;
        private int turn;

        Upserting(int worker) throws SQLException {
            random = new Random(SEED + worker);
        }

        @Override
        public boolean act() throws SQLException {
            try (var upsert = connection.prepareStatement(upsert())) {
                upsert.setObject(1, ids[turn++ % ids.length]);
                upsert.setString(
                        2,
                        "{\"text\":\"%s\"}"
                                .formatted(Long.toString(random.nextLong(), 36).repeat(160)));
                upsert.executeUpdate();
            }
            return true;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** @param millis of each act, in order of length */
    private record Rate(double perSecond, double[] millis) {
        double percentile(int percent) {
            return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
        }
    }

    private static Rate run(int count, Duration time, Workers workers) throws Exception {
        try (var pool = Executors.newFixedThreadPool(count)) {
            var begin = System.nanoTime();
            var end = begin + time.toNanos();
            var work = IntStream.range(0, count)
                    .<Callable<double[]>>mapToObj(number -> () -> acts(workers, number, end))
                    .toList();
            var all = new ArrayList<double[]>();
            for (var done : pool.invokeAll(work)) all.add(done.get());
            var taken = (System.nanoTime() - begin) / 1e9;
            var millis = all.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
            return new Rate(millis.length / taken, millis);
        }
    }

    private static double[] acts(Workers workers, int number, long end) throws Exception {
        var times = new ArrayList<Double>();
        try (var worker = workers.worker(number)) {
            for (var more = true; more && System.nanoTime() < end; ) {
                var start = System.nanoTime();
                more = worker.act();
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private String row(String what, int sessions, Rate stored, Rate baseline) {
        var row = "| %s | %s | %d | %.0f | %.1f | %.1f | %.0f | %.2f |"
                .formatted(
                        name(),
                        what,
                        sessions,
                        stored.perSecond(),
                        stored.percentile(50),
                        stored.percentile(99),
                        baseline.perSecond(),
                        stored.perSecond() / baseline.perSecond());
        System.out.println(row);
        return row;
    }

    private static void write(List<String> lines) throws IOException {
        Files.createDirectories(RESULT.getParent());
        if (Files.notExists(RESULT)) {
            Files.writeString(RESULT, """
                    %d learners, %d processors for client, server and database, heap %d MB

                    | database | what | sessions | per second | p50 (ms) | p99 (ms) | upserts per second | ratio |
                    |---|---|---|---|---|---|---|---|
                    """.formatted(
                            LEARNERS,
                            Runtime.getRuntime().availableProcessors(),
                            Runtime.getRuntime().maxMemory() >> 20));
        }
        Files.write(RESULT, lines, StandardOpenOption.APPEND);
    }
}
