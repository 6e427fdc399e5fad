package org.managementacademy.scorm.cmi;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.sequencing.LaunchSeed;
import org.managementacademy.scorm.sequencing.NavigationRequest;
import org.managementacademy.scorm.sequencing.RuntimeReport;
import org.managementacademy.scorm.sequencing.RuntimeReport.Exit;
import org.managementacademy.scorm.sequencing.RuntimeReport.ObjectiveReport;
import org.managementacademy.scorm.sequencing.Standing;

/**
 * The way from the sequencing to a SCO and back: what is launched becomes what the SCO finds, and what the SCO has set becomes what is reported. A SCO of
 * SCORM 1.2 can be led as well: it finds less, and always what it has set before.
 *
 * {@snippet :
 * var model = SequencingSeam.model(seed, stored).learner("4711", "Claire Martin");
 * var session = RuntimeSession.of(model);
 * // the SCO runs
 * var report = SequencingSeam.report(session.snapshot());
 * }
 */
public final class SequencingSeam {
    private SequencingSeam() {}

    /**
     * What a SCO of SCORM 2004 finds.
     *
     * @param last the last snapshot of the attempt that goes on; only looked at when the seed resumes
     * @throws IllegalArgumentException when the seed resumes and there is none
     */
    public static InitialModel model(LaunchSeed seed, @Nullable Snapshot last) {
        var model = InitialModel.scorm2004();
        if (seed.entry() == LaunchSeed.Entry.RESUME) model = model.resuming(required(seed, last));
        for (var objective : seed.objectives()) model = model.objective(objective.id(), objective.standing());
        for (var store : seed.shared())
            model = model.store(store.id(), store.readable(), store.writable(), store.value());
        model = with(model, seed.scaledPassingScore(), (to, score) -> to.passingScore(BigDecimal.valueOf(score)));
        model = with(model, seed.completionThreshold(), (to, part) -> to.completionThreshold(BigDecimal.valueOf(part)));
        return limited(model, seed);
    }

    /**
     * What a SCO of SCORM 1.2 finds. A hundredth of its mastery score is the seed's passing score.
     *
     * @param last the last snapshot of this SCO, whatever became of it; null before the first session
     * @throws IllegalArgumentException when the seed resumes and there is none
     */
    public static InitialModel modelOfScorm12(LaunchSeed seed, @Nullable Snapshot last) {
        var model = InitialModel.scorm12();
        if (seed.entry() == LaunchSeed.Entry.RESUME) model = model.resuming(required(seed, last));
        else if (last != null) model = model.following(last);
        model = with(model, seed.scaledPassingScore(), (to, score) -> to.passingScore(percent(score)));
        return limited(model, seed);
    }

    private static Snapshot required(LaunchSeed seed, @Nullable Snapshot last) {
        if (last == null) throw new IllegalArgumentException("Nothing to resume " + seed.activity() + " from");
        return last;
    }

    private static InitialModel limited(InitialModel model, LaunchSeed seed) {
        var limited = with(model, seed.maxTimeAllowed(), InitialModel::maxTimeAllowed);
        limited = with(limited, seed.timeLimitAction(), InitialModel::timeLimitAction);
        return with(limited, seed.launchData(), InitialModel::launchData);
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
    }

    private static <T> InitialModel with(
            InitialModel model, @Nullable T known, BiFunction<InitialModel, T, InitialModel> step) {
        return known == null ? model : step.apply(model, known);
    }

    /** What the SCO has set in this session, and nothing that it has only found. */
    public static RuntimeReport report(Snapshot snapshot) {
        Function<String, Optional<String>> set =
                element -> Optional.ofNullable(snapshot.set().get(element));
        return new RuntimeReport(
                Standings.of(snapshot.standard(), set),
                objectives(snapshot, set),
                snapshot.sessionTime().flatMap(TimeInterval::duration).orElse(Duration.ZERO),
                exit(set.apply(snapshot.standard().exitElement()).orElse("")),
                set.apply("adl.nav.request").flatMap(NavigationRequest::ofToken).orElse(null),
                stores(snapshot, set));
    }

    private static List<ObjectiveReport> objectives(Snapshot snapshot, Function<String, Optional<String>> set) {
        var values = snapshot.values();
        return values.entries("cmi.objectives")
                .map(entry -> new ObjectiveReport(
                        values.find(entry + ".id").orElse(""), Standings.ofObjective(snapshot.standard(), entry, set)))
                .filter(objective -> !objective.standing().equals(Standing.NONE))
                .toList();
    }

    private static Exit exit(String word) {
        return switch (word) {
            case "suspend" -> Exit.SUSPEND;
            case "time-out" -> Exit.TIME_OUT;
            case "logout" -> Exit.LOGOUT;
            default -> Exit.NORMAL;
        };
    }

    private static Map<String, String> stores(Snapshot snapshot, Function<String, Optional<String>> set) {
        var stores = new TreeMap<String, String>();
        snapshot.values()
                .entries(Stores.PLACE)
                .forEach(entry -> set.apply(entry + ".store")
                        .ifPresent(text -> stores.put(
                                Objects.requireNonNull(snapshot.given().get(entry + ".id")), text)));
        return stores;
    }
}
