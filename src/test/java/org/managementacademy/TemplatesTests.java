package org.managementacademy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTests {
    private static final Pattern TAG =
            Pattern.compile("<(?!th:block)[a-z]+(?:\\s+[^\\s<>=\"]+(?:=\"[^\"]*\")?)*\\s*/?>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(?:if|unless|each)=\"");

    /** Thymeleaf replaces an element before it looks at its condition: such an element would always be shown. */
    @Test
    void noElementIsReplacedUnderAConditionOfItsOwn() throws IOException {
        var wrong = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                TAG.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group())
                        .filter(tag -> tag.contains("th:replace=\"")
                                && CONDITION.matcher(tag).find())
                        .forEach(tag -> wrong.add(file.getFileName() + ": " + tag));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
