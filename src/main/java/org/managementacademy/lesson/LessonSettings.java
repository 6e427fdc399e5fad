package org.managementacademy.lesson;

import org.managementacademy.shared.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param leastTrace        least length of the written trace of an assignment, in characters
 * @param leastTraceChinese the same in Chinese, which says as much in fewer characters
 */
@ConfigurationProperties("academy.lesson")
record LessonSettings(
        @DefaultValue("120") int leastTrace,
        @DefaultValue("50") int leastTraceChinese) {

    int leastLength(Language language) {
        return language == Language.ZH ? leastTraceChinese : leastTrace;
    }
}
