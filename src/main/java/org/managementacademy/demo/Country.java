package org.managementacademy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.managementacademy.people.RegionId;
import org.managementacademy.shared.Language;
import org.springframework.core.io.ClassPathResource;

/** @param managers how many of the organisation's managers work there */
record Country(
        String code, String name, RegionId region, String names, Language language, int managers, List<ZoneId> zones) {

    static List<Country> all() {
        try {
            return new ClassPathResource("demo/countries.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Country::read)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Country read(String line) {
        var cells = line.split(",");
        return new Country(
                cells[0],
                cells[1],
                new RegionId(cells[2]),
                cells[3],
                Language.parse(cells[4]).orElseThrow(),
                Integer.parseInt(cells[5]),
                Stream.of(cells[6].split(" ")).map(ZoneId::of).toList());
    }
}
