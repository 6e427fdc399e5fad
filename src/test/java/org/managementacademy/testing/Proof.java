package org.managementacademy.testing;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/**
 * How much the randomised tests try, and from which seed. Every build tries a little from new seeds; {@code mvn verify -Pproof} tries a lot, and
 * {@code -Dacademy.seed=} begins with the seed that a test has printed.
 */
public final class Proof {
    /** More than one input of a few kilobytes may take, however busy the machine is. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final boolean LONG = Boolean.getBoolean("academy.proof");

    private Proof() {}

    /** Whether this is the long one. */
    public static boolean isLong() {
        return LONG;
    }

    public static int times(int usually, int inProof) {
        return LONG ? inProof : usually;
    }

    /** The given seed, else a new one. It is printed. */
    public static long seed(Class<?> test) {
        long seed = Long.getLong("academy.seed", ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));
        System.out.printf("%s: -Dacademy.seed=%d%n", test.getSimpleName(), seed);
        return seed;
    }

    /** As many as {@link #times} says, counted upwards from {@link #seed}: each repeats its case when it is given as the first. */
    public static LongStream seeds(Class<?> test, int usually, int inProof) {
        var first = seed(test);
        return LongStream.range(first, first + times(usually, inProof));
    }
}
