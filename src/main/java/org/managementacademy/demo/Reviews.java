package org.managementacademy.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.managementacademy.people.PersonEntry;

/** The last performance reviews of the fictional organisation: ten ratings from 1 to 5 for each manager. The same every time. */
class Reviews {

    static final List<String> SKILLS = List.of("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10");

    /** Of 100 ratings: 4 ones, 14 twos, 37 threes, 33 fours, 12 fives. */
    private static final int[] UP_TO = {4, 18, 55, 88, 100};

    private final Organisation organisation;

    Reviews(Organisation organisation) {
        this.organisation = organisation;
    }

    record Rating(PersonEntry person, String skill, int value) {}

    /** Everybody but those who run the academy. */
    List<Rating> all() {
        var weakInChange = Set.of(
                organisation.employeeId(SignIn.LEARNER_FR),
                organisation.employeeId(SignIn.LEARNER_EN),
                organisation.employeeId(SignIn.LEARNER_ZH),
                organisation.employeeId(SignIn.LEARNER_RU));
        var ratings = new ArrayList<Rating>();
        for (var person : organisation.people()) {
            if (person.facts().isEmpty()) continue;
            var random = RandomGeneratorFactory.of("L64X128MixRandom")
                    .create(person.employeeId().hashCode());
            for (var skill : SKILLS) {
                int value = rating(random);
                boolean change = skill.equals("M3") || skill.equals("M4");
                if (weakInChange.contains(person.employeeId())) value = change ? 2 : Math.max(3, value);
                ratings.add(new Rating(person, skill, value));
            }
        }
        return ratings;
    }

    private static int rating(RandomGenerator random) {
        int drawn = random.nextInt(100);
        int rating = 1;
        while (drawn >= UP_TO[rating - 1]) rating++;
        return rating;
    }

    /** A rating from 1 to 5 in the words of another scale: A is the best of A-E, 4 of 1-4. */
    static String inScale(String scale, int value) {
        return switch (scale) {
            case "1-4" -> Integer.toString(value <= 2 ? value : value == 5 ? 4 : 3);
            case "A-E" -> String.valueOf((char) ('F' - value));
            default -> Integer.toString(value);
        };
    }
}
