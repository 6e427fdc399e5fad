package org.managementacademy.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.PlainVisitor;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works in the academy's demo, signed in once and for all, and remembers what it has acknowledged. */
abstract class Witness {
    private static final JsonMapper JSON = JsonMapper.shared();
    final PlainVisitor visitor;
    private boolean acted;

    Witness(URI academy, String name) {
        visitor = new PlainVisitor(academy);
        visitor.signIn(name + "@example.org", "academy-demo");
        visitor.get("/profile"); // brings the hidden field of the new session
    }

    /** Goes on in the academy that was started again and looks for what it has acknowledged since the last look. */
    void returnTo(URI academy) {
        visitor.movesTo(academy);
        if (acted) look();
        acted = false;
    }

    /** Writes something that the academy acknowledges. */
    void act(Random random) {
        write(random);
        acted = true;
    }

    abstract void write(Random random);

    abstract void look();

    /** Looks for everything that was ever acknowledged. */
    void lookAtAll() {
        look();
    }

    /** Opens a unit of their path afresh and returns the address of the attempt. */
    String open(String unit) {
        var path = found("/path/[0-9a-f-]{36}", visitor.get("/").body());
        visitor.get(path);
        return location(visitor.post(path + "/units/" + unit + "/attempts", Map.of()));
    }

    static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as("%s in %s", pattern, text).isTrue();
        return match.group(match.groupCount());
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::getPath)
                .orElseThrow();
    }

    /** Chooses another language. */
    static final class Polyglot extends Witness {
        private Language chosen = Language.EN;

        Polyglot(URI academy) {
            super(academy, "learner.en");
        }

        @Override
        void look() {
            assertThat(visitor.get("/profile").body()).containsPattern("<html[^>]* lang=\"" + chosen.tag());
        }

        @Override
        void write(Random random) {
            var next = Language.values()[random.nextInt(Language.values().length)];
            assertThat(visitor.post("/language", Map.of("language", next.code()))
                            .statusCode())
                    .isEqualTo(302);
            chosen = next;
        }
    }

    /** Answers the guided question of an article. */
    static final class Reader extends Witness {
        private final String lesson;
        private String answer = "";

        Reader(URI academy) {
            super(academy, "learner.fr");
            lesson = open("why-we-change");
        }

        @Override
        void look() {
            assertThat(found(
                            "<textarea[^>]* name=\"answer-0\"[^>]*>([^<]*)<",
                            visitor.get(lesson).body()))
                    .isEqualTo(answer);
        }

        @Override
        void write(Random random) {
            var next = "Answer " + random.nextLong();
            assertThat(location(visitor.post(lesson + "/answers", Map.of("answer-0", next))))
                    .isEqualTo(lesson);
            answer = next;
        }
    }

    /** Goes on with a SCORM lesson: each time a new sitting. */
    static final class Player extends Witness {
        private static final String ELEMENT = "cmi.location";
        final String player;
        private Map<String, String> place = Map.of();

        Player(URI academy) {
            super(academy, "learner.ru");
            player = open("two-minute-story");
        }

        private record Sitting(URI api, String token) {}

        private record Seed(Content content) {}

        private record Content(Map<String, String> cmi) {}

        private record Commit(UUID session, int sequence, Map<String, String> changes) {}

        @Override
        void look() {
            assertThat(begin(sit(), UUID.randomUUID()).content().cmi()).containsAllEntriesOf(place);
        }

        @Override
        void write(Random random) {
            var sitting = sit();
            var session = UUID.randomUUID();
            begin(sitting, session);
            var next = Map.of(ELEMENT, Integer.toString(random.nextInt(1000)));
            var commit = JSON.writeValueAsString(new Commit(session, 1, next));
            var answer = visitor.postBearing(sitting.token(), URI.create(sitting.api() + "/commits"), commit);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            place = next;
        }

        private Sitting sit() {
            var answer = visitor.post(player + "/sittings", Map.of("takeOver", "true"));
            return JSON.readValue(answer.body(), Sitting.class);
        }

        private Seed begin(Sitting sitting, UUID session) {
            var answer = visitor.postBearing(sitting.token(), URI.create(sitting.api() + "/sessions/" + session), "");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readValue(answer.body(), Seed.class);
        }
    }

    /** Approves and declines proposals, and answers for the letters that follow. */
    static final class Decider extends Witness {
        private final String monday = LocalDate.now(ZoneId.of("Europe/Paris"))
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .toString();
        private final Deque<String> open = new ArrayDeque<>();
        private final Map<String, String> decided = new LinkedHashMap<>();
        private final List<String> unseen = new ArrayList<>();
        private final int lettersBefore;

        Decider(URI academy) {
            super(academy, "hr.group");
            lettersBefore = letters();
        }

        @Override
        void look() {
            unseen.forEach(this::look);
            unseen.clear();
        }

        @Override
        void lookAtAll() {
            decided.keySet().forEach(this::look);
            var approved = decided.values().stream().filter("approved"::equals).count();
            await("letters to all who were enrolled")
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(letters()).isEqualTo(lettersBefore + (int) approved));
        }

        private void look(String proposal) {
            assertThat(visitor.get("/enrolments/" + proposal).body())
                    .as(proposal)
                    .contains("class=\"status status-" + decided.get(proposal));
        }

        @Override
        void write(Random random) {
            var proposal = next();
            var approve = random.nextBoolean();
            var answer = approve
                    ? visitor.post(
                            "/proposals/approval",
                            Map.of("ids", proposal, "all", "false", "startOn", monday, "count", "1"))
                    : visitor.post(
                            "/proposals/refusal",
                            Map.of("ids", proposal, "all", "false", "reason", "Not now", "count", "1"));
            assertThat(location(answer)).startsWith("/proposals/acts/");
            decided.put(proposal, approve ? "approved" : "declined");
            unseen.add(proposal);
        }

        private String next() {
            if (open.isEmpty()) {
                Pattern.compile("name=\"ids\"[^>]* value=\"([^\"]+)\"")
                        .matcher(visitor.get("/proposals").body())
                        .results()
                        .forEach(row -> open.add(row.group(1)));
            }
            return open.remove();
        }

        /** How many letters wait for a mail server, of which the demo has none. */
        private int letters() {
            var pager = found(
                    "(?s)<nav class=\"pager\".*?<p>([^<]*)</p>",
                    visitor.get("/messages/waiting").body());
            return Integer.parseInt(found("([0-9\\p{Z}]+)$", pager).replaceAll("\\p{Z}", ""));
        }
    }
}
