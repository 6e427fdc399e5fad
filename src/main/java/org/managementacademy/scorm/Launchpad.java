package org.managementacademy.scorm;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.managementacademy.learning.Launches;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.learning.runtime.AttemptId;
import org.managementacademy.scorm.cmi.Standard;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front desk of playing: begins sittings, tells the player what the SCO shall find, and hands out the files of the package. */
@Service
class Launchpad {
    private final ScormAttempts attempts;
    private final Launches launches;
    private final Packages packages;
    private final Clock clock;

    Launchpad(ScormAttempts attempts, Launches launches, Packages packages, Clock clock) {
        this.attempts = attempts;
        this.launches = launches;
        this.packages = packages;
        this.clock = clock;
    }

    /** A new sitting: from its first commit on, commits of earlier ones are refused. */
    @Transactional
    public Capability begin(AttemptId attempt) {
        return Capability.of(attempt, attempts.launch(attempt), clock.instant());
    }

    Capability renew(AttemptId attempt, int epoch) {
        return Capability.of(attempt, epoch, clock.instant());
    }

    /**
     * @param sco   path of the SCO within the package
     * @param epoch number of this launch
     * @param cmi   what the SCO finds, by element
     */
    record Seed(Standard standard, int epoch, String sco, Map<String, String> cmi) {}

    @Transactional(readOnly = true)
    public Optional<Seed> seed(Capability capability) {
        return attempts.find(capability.attempt())
                .flatMap(row -> launches.find(row.id()).map(attempt -> seed(row, attempt, capability.epoch())));
    }

    /** A file of the attempt's package. */
    @Transactional(readOnly = true)
    public Optional<Resource> file(AttemptId attempt, String path) {
        return attempts.find(attempt).flatMap(row -> packages.file(row.pin(), path));
    }

    private Seed seed(ScormAttempt row, Attempt attempt, int epoch) {
        var cmi = new LinkedHashMap<>(row.kept());
        var resumed = row.isResumed();
        if (row.standard() == Standard.SCORM_12) {
            cmi.put("cmi.core.student_id", attempt.person().toString());
            cmi.put("cmi.core.credit", "credit");
            cmi.put("cmi.core.lesson_mode", "normal");
            cmi.put("cmi.core.entry", resumed ? "resume" : row.session() == null ? "ab-initio" : "");
            cmi.put("cmi.core.total_time", row.standard().write(row.spent()));
        } else {
            cmi.put("cmi.learner_id", attempt.person().toString());
            cmi.put("cmi.credit", "credit");
            cmi.put("cmi.mode", "normal");
            cmi.put("cmi.entry", resumed ? "resume" : "ab-initio");
            cmi.put("cmi.total_time", row.standard().write(row.spent()));
        }
        return new Seed(row.standard(), epoch, sco(row), cmi);
    }

    private String sco(ScormAttempt row) {
        var organization = packages.of(row.pin()).organization();
        return organization.tree().activities().stream()
                .flatMap(activity -> organization.page(activity.id()).stream())
                .findFirst()
                .orElseThrow()
                .address();
    }
}
