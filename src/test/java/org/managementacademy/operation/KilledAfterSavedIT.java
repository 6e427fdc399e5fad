package org.managementacademy.operation;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.managementacademy.testing.Launch;
import org.managementacademy.testing.Proof;

/**
 * What the academy has acknowledged outlives it: closing a {@code RunningAcademy} kills it, here right after an answer, on the embedded database.
 */
class KilledAfterSavedIT {
    private static final int KILLS = Proof.times(20, 100);
    private static final int MOST_ACTS = 5;

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLost() {
        var random = new Random(Proof.seed(KilledAfterSavedIT.class));
        var launch = Image.ofThisBuild(folder).with("--academy.data=data", "--spring.profiles.active=demo");
        var witnesses = firstDay(launch);
        for (int kill = 0; kill < KILLS; kill++) {
            try (var academy = launch.start()) {
                witnesses.forEach(witness -> witness.returnTo(academy.address()));
                var witness = witnesses.get(random.nextInt(witnesses.size()));
                for (int acts = 1 + random.nextInt(MOST_ACTS); acts > 0; acts--) witness.act(random);
            }
        }
        try (var academy = launch.start()) {
            witnesses.forEach(witness -> witness.returnTo(academy.address()));
            witnesses.forEach(Witness::lookAtAll);
        }
        System.out.printf("%d kills, nothing lost%n", KILLS);
    }

    /** The demo is made up, and everybody signs in. */
    private static List<Witness> firstDay(Launch launch) {
        try (var academy = launch.start()) {
            return signIn(academy.address());
        }
    }

    private static List<Witness> signIn(URI academy) {
        return List.of(
                new Witness.Polyglot(academy),
                new Witness.Reader(academy),
                new Witness.Player(academy),
                new Witness.Decider(academy));
    }
}
