package org.managementacademy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class OptionsTests {

    @Test
    void wordIsAnOptionAndTheChosenOneIsSelected() {
        assertThat(options(List.of("Sales", "Sales / Asia"), "Sales / Asia"))
                .isEqualTo("<option value=\"Sales\">Sales</option>\n"
                        + "<option value=\"Sales / Asia\" selected>Sales / Asia</option>\n");
    }

    @Test
    void withoutAChoiceNothingIsSelected() {
        assertThat(options(List.of("Sales"), null)).isEqualTo("<option value=\"Sales\">Sales</option>\n");
        assertThat(options(List.of(), null)).isEmpty();
    }

    @Test
    void whatAWordContainsIsNeverMarkup() {
        assertThat(options(List.of("R&D <b>", "\"></option>"), "R&D <b>"))
                .isEqualTo("<option value=\"R&amp;D &lt;b&gt;\" selected>R&amp;D &lt;b&gt;</option>\n"
                        + "<option value=\"&quot;&gt;&lt;/option&gt;\">&quot;&gt;&lt;/option&gt;</option>\n");
    }

    private static String options(List<String> words, @Nullable String chosen) {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new AbstractProcessorDialect("academy", "academy", 1000) {
            @Override
            public Set<IProcessor> getProcessors(String prefix) {
                return Set.of(new Options());
            }
        });
        var variables = new Context(Locale.ENGLISH, Map.of("words", words));
        variables.setVariable("chosen", chosen);
        return engine.process(
                "<th:block academy:options=\"${words}\" academy:chosen=\"${chosen}\"></th:block>", variables);
    }
}
