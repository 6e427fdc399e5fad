package org.managementacademy.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code <th:block academy:options="${words}" academy:chosen="${word}">} becomes an option for each word, which is its value, too. For long lists: as
 * many elements of a template would cost more than the rest of the page.
 */
final class Options extends AbstractStandardExpressionAttributeTagProcessor {
    private static final int AFTER_EACH = 700;

    Options() {
        super(TemplateMode.HTML, "academy", "options", AFTER_EACH, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String expression,
            @Nullable Object result,
            IElementTagStructureHandler structure) {
        if (!(result instanceof Collection<?> words))
            throw new IllegalArgumentException("No list of words: " + expression);
        structure.replaceWith(options(words, chosen(context, tag)), false);
    }

    private static @Nullable Object chosen(ITemplateContext context, IProcessableElementTag tag) {
        var expression = tag.getAttributeValue("academy:chosen");
        return expression == null
                ? null
                : StandardExpressions.getExpressionParser(context.getConfiguration())
                        .parseExpression(context, expression)
                        .execute(context);
    }

    private static String options(Collection<?> words, @Nullable Object chosen) {
        var options = new StringBuilder();
        for (var word : words) {
            var text = HtmlUtils.htmlEscape(word.toString(), "UTF-8");
            // Without a value a browser would send the text, but with its spaces made one.
            options.append("<option value=\"").append(text).append(word.equals(chosen) ? "\" selected>" : "\">");
            options.append(text).append("</option>\n");
        }
        return options.toString();
    }
}
