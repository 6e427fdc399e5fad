package org.managementacademy.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code academy:variables="${map}"}: each entry is a variable of the element's body, so that a card of the home page reads its own and no other's. */
final class LocalVariables extends AbstractStandardExpressionAttributeTagProcessor {
    private static final int AFTER_EACH = 700;

    LocalVariables() {
        super(TemplateMode.HTML, "academy", "variables", AFTER_EACH, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String expression,
            @Nullable Object result,
            IElementTagStructureHandler structure) {
        if (result instanceof Map<?, ?> variables) {
            variables.forEach((key, variable) -> structure.setLocalVariable(String.valueOf(key), variable));
        }
    }
}
