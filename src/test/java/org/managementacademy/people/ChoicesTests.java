package org.managementacademy.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.managementacademy.people.intake.Cells;
import org.managementacademy.shared.Language;

class ChoicesTests {

    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata, Asia/Kolkata, EN, Kolkata (UTC+05:30)",
        "Asia/Calcutta, Asia/Kolkata, FR, Calcutta (UTC+05:30)",
        "America/Buenos_Aires, America/Argentina/Buenos_Aires, RU, Буэнос-Айрес (UTC-03:00)",
        "Europe/Kiev, Europe/Kyiv, EN, Kyiv (UTC+02:00)",
        "Asia/Shanghai, Asia/Shanghai, ZH, 上海（UTC+08:00）",
    })
    void aZoneIsOfferedUnderThePresentNameThatItIsStoredWith(
            String written, String stored, Language reader, String label) {
        assertThat(Cells.zone(written))
                .hasValueSatisfying(zone -> assertThat(zone).hasToString(stored));
        assertThat(Choices.zones(reader))
                .filteredOn(choice -> choice.value().equals(stored))
                .extracting(Choices.Choice::label)
                .containsExactly(label);
    }
}
