package org.managementacademy.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.managementacademy.tables.Sheet.Row;

class RefusalGroupTests {

    private record Refused(Row row, String column, String value, String kind) implements Refusal {}

    @Test
    void theMostFrequentReasonComesFirstWithItsFirstThreeRows() {
        var rows = Stream.concat(
                        Stream.of(refused(2, "bad-zone")),
                        IntStream.rangeClosed(3, 7).mapToObj(line -> refused(line, "bad-mail")))
                .toList();
        var groups = RefusalGroup.of(rows);
        assertThat(groups).extracting(RefusalGroup::kind).containsExactly("bad-mail", "bad-zone");
        assertThat(groups).extracting(RefusalGroup::count).containsExactly(5, 1);
        assertThat(groups.getFirst().examples())
                .extracting(example -> example.row().line())
                .containsExactly(3, 4, 5);
    }

    private static Refused refused(int line, String kind) {
        return new Refused(new Row(line, List.of("x")), "column", "x", kind);
    }
}
