package org.managementacademy.operation;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
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
    /** Compiled quickly rather than well, with the collector that starts first: each academy lives for seconds. */
    private static final String[] QUICK = {"-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLost() {
        var random = new Random(Proof.seed(KilledAfterSavedIT.class));
        var image = Image.extracted(folder);
        var training = CompletableFuture.supplyAsync(() -> Image.trained(image, QUICK));
        var witnesses = firstDay(demo(image.options(QUICK)));
        var launch = demo(training.join());
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

    private static Launch demo(Launch launch) {
        return launch.with("--academy.data=data", "--spring.profiles.active=demo");
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
