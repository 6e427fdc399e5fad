package org.managementacademy.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {

    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource({
        "Élodie Lefèvre, elodie", "Фёдоров Пётр Алексеевич, федоров", "Фёдоров Пётр Алексеевич, ПЁТР", "王晓明, wangxiao",
        "王晓明, wxm", "王晓明, 晓明", "Grace Obi, e77", "Grace Obi, obi@ex"
    })
    void namesAreFoundInEveryScript(String name, String typed) {
        var text = PersonName.searchText(name, "E77", "g.obi@example.org");
        assertThat(text).contains(PersonName.fold(typed));
    }

    @Test
    void chineseNamesSortByPinyinAndAccentsDoNotMatter() {
        assertThat(Stream.of("张伟", "李娜", "王芳", "安静")
                        .sorted(Comparator.comparing(PersonName::key))
                        .toList())
                .containsExactly("安静", "李娜", "王芳", "张伟");
        assertThat(Stream.of("Eva", "Élodie", "Edgar", "Zoé")
                        .sorted(Comparator.comparing(PersonName::key))
                        .toList())
                .containsExactly("Edgar", "Élodie", "Eva", "Zoé");
        assertThat(Stream.of("安静", "Ёлкина Дарья", "Zoé", "Яковлев Пётр", "Жукова Анна")
                        .sorted(Comparator.comparing(PersonName::key))
                        .toList())
                .containsExactly("Zoé", "Ёлкина Дарья", "Жукова Анна", "Яковлев Пётр", "安静");
    }
}
