package org.managementacademy.browser;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe-core finds wrong with a page. The size of targets, new in WCAG 2.2, is not among its default rules and is asked for. */
final class Axe {
    private static final String TARGET_SIZE = "target-size";
    private static final String RUN = """
            rule => axe.run(document, {resultTypes: ['violations'], rules: {[rule]: {enabled: true}}}).then(found =>
              found.violations.map(it => it.id + ': ' + it.help + ' at '
                + it.nodes.slice(0, 3).map(node => node.target + ' ' + node.html + ' (' + node.failureSummary.split('\\n')[1].trim() + ')').join(', ')))""";

    private Axe() {}

    static List<String> violations(Page page) {
        return page.frames().size() > 1 ? violationsWithFrames(page) : violations(page.mainFrame());
    }

    /** Of what the frame itself shows. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Frame frame) {
        if (Boolean.FALSE.equals(frame.evaluate("'axe' in window"))) frame.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) frame.evaluate(RUN, TARGET_SIZE);
    }

    private static List<String> violationsWithFrames(Page page) {
        var enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRules(Map.of(TARGET_SIZE, enabled));
        return new AxeBuilder(page)
                .options(options).analyze().getViolations().stream()
                        .map(Axe::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
