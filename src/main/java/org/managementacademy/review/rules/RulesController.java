package org.managementacademy.review.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.enrolment.Trace;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.GroupHrOnly;
import org.managementacademy.people.HrOnly;
import org.managementacademy.people.Role;
import org.managementacademy.shared.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rule book in words, for all of HR; its limits and priorities as a form, for group HR. */
@Controller
@HrOnly
class RulesController {

    private final RuleBooks ruleBooks;
    private final Catalog catalog;

    RulesController(RuleBooks ruleBooks, Catalog catalog) {
        this.ruleBooks = ruleBooks;
        this.catalog = catalog;
    }

    /**
     * @param root   the condition tree, nothing seen
     * @param leaves its comparisons, in order
     */
    record RuleRow(String key, String path, int priority, Trace.Node root, List<Condition.Leaf> leaves) {}

    @GetMapping("/rules")
    String show(CurrentPerson me, Model model) {
        var published = ruleBooks.published();
        model.addAttribute("published", published);
        model.addAttribute(
                "rules",
                published.book().rules().stream()
                        .map(rule -> row(rule, me.language()))
                        .toList());
        model.addAttribute(
                "titles",
                catalog.competencies().stream()
                        .collect(Collectors.toMap(
                                it -> it.id().value(), it -> it.title().in(me.language()))));
        model.addAttribute("mayPublish", me.has(Role.GROUP_HR));
        return "review/rules";
    }

    private RuleRow row(Rule rule, Language language) {
        var title = catalog.path(rule.path())
                .map(path -> path.title().in(language))
                .orElse(rule.path().value());
        return new RuleRow(
                rule.key(),
                title,
                rule.priority(),
                rule.when().evaluate(Map.of()),
                rule.when().leaves().toList());
    }

    /** @param priority one for each rule, in order; @param limit one for each comparison of all rules, in order */
    @PostMapping("/rules")
    @GroupHrOnly
    String publish(
            @RequestParam int basedOn,
            @RequestParam List<Integer> priority,
            @RequestParam List<Integer> limit,
            CurrentPerson me,
            RedirectAttributes flash) {
        var outcome = ruleBooks
                .current()
                .edited(priority, limit)
                .map(rules -> ruleBooks.publish(basedOn, rules, me.id()).isPresent() ? "done" : "overtaken")
                .orElse("unsound");
        flash.addFlashAttribute("outcome", outcome);
        return "redirect:/rules";
    }
}
