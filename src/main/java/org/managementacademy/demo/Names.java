package org.managementacademy.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ClassPathResource;

/** Makes up names in the tradition of a country, in its script and order. */
class Names {

    private final Properties lists = new Properties();

    Names() {
        try (var in = new InputStreamReader(
                new ClassPathResource("demo/names.properties").getInputStream(), StandardCharsets.UTF_8)) {
            lists.load(in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String next(String tradition, RandomGenerator random) {
        return switch (tradition) {
            case "ru" -> russian(random.nextBoolean() ? "f" : "m", random);
            case "zh" -> pick("zh.family", random) + pick("zh.given", random);
            case "ja", "ko", "kk" -> pick(tradition + ".family", random) + " " + pick(tradition + ".given", random);
            default -> pick(tradition + ".given", random) + " " + pick(tradition + ".family", random);
        };
    }

    private String russian(String gender, RandomGenerator random) {
        return pick("ru.family." + gender, random) + " " + pick("ru.given." + gender, random) + " "
                + pick("ru.patronymic." + gender, random);
    }

    private String pick(String list, RandomGenerator random) {
        var names = lists.getProperty(list).split(",");
        return names[random.nextInt(names.length)];
    }
}
