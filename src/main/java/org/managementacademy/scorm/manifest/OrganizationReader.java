package org.managementacademy.scorm.manifest;

import static org.managementacademy.scorm.manifest.Vocabulary.ADL_CONTENT;
import static org.managementacademy.scorm.manifest.Vocabulary.ADL_NAVIGATION;
import static org.managementacademy.scorm.manifest.Vocabulary.CONTENT_PACKAGING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.manifest.Organization.Page;
import org.managementacademy.scorm.manifest.Problem.Code;
import org.managementacademy.scorm.sequencing.ActivityDefinition;
import org.managementacademy.scorm.sequencing.ActivityTree;
import org.managementacademy.scorm.sequencing.CompletionThreshold;
import org.managementacademy.scorm.sequencing.ControlModes;
import org.managementacademy.scorm.sequencing.DeliveryControls;
import org.managementacademy.scorm.sequencing.Edition;
import org.managementacademy.scorm.sequencing.LimitConditions;
import org.managementacademy.scorm.sequencing.LmsControl;
import org.managementacademy.scorm.sequencing.Prerequisite;
import org.managementacademy.scorm.sequencing.SequencingDefinition;
import org.managementacademy.scorm.sequencing.SharedDataMap;
import org.managementacademy.scorm.sequencing.TimeLimitAction;

/** Reads one organization: its items become the activities of a tree. */
final class OrganizationReader {
    private static final Map<String, LmsControl> CONTROLS = Map.of(
            "previous", LmsControl.PREVIOUS,
            "continue", LmsControl.CONTINUE,
            "exit", LmsControl.EXIT,
            "exitAll", LmsControl.EXIT_ALL,
            "abandon", LmsControl.ABANDON,
            "abandonAll", LmsControl.ABANDON_ALL,
            "suspendAll", LmsControl.SUSPEND_ALL);
    private static final Map<String, TimeLimitAction> TIME_LIMIT_ACTIONS = timeLimitActions();

    private final Edition edition;
    private final SequencingReader sequencing;
    private final ResourceReader resources;
    private final Problems problems;
    private final Values values;
    private final Map<String, Page> pages = new HashMap<>();
    private final Set<String> identifiers = new HashSet<>();

    OrganizationReader(Edition edition, SequencingReader sequencing, ResourceReader resources, Problems problems) {
        this.edition = edition;
        this.sequencing = sequencing;
        this.resources = resources;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** Empty when there is nothing to play in it, or two of its activities have one identifier. */
    Optional<Organization> read(Element element) {
        var id = identifier(element, "organization");
        var children = items(element);
        if (children.isEmpty()) {
            problems.add(Code.NO_ITEM, element, id);
            return Optional.empty();
        }
        var root = new ActivityDefinition(
                id,
                title(element, id),
                true,
                sequencingOf(element, true, false),
                threshold(element),
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(),
                children);
        if (problems.hasErrors()) return Optional.empty();
        var tree = ActivityTree.of(edition, root)
                .scoped(
                        values.flag(element, "objectivesGlobalToSystem", true),
                        values.flag(element, "sharedDataGlobalToSystem", true));
        return Optional.of(new Organization(id, root.title(), tree, pages));
    }

    private List<ActivityDefinition> items(Element parent) {
        return parent.children(CONTENT_PACKAGING, "item").stream()
                .flatMap(item -> item(item).stream())
                .toList();
    }

    private Optional<ActivityDefinition> item(Element element) {
        var id = identifier(element, "item");
        var children = items(element);
        var reference = element.attribute("identifierref").orElse("");
        if (children.isEmpty() && reference.isEmpty()) {
            problems.add(Code.ITEM_EMPTY, element, id);
            return Optional.empty();
        }
        if (!children.isEmpty() && !reference.isEmpty())
            problems.addAttribute(Code.CLUSTER_WITH_RESOURCE, element, "identifierref", id, reference);
        var resource = children.isEmpty() ? resource(element, id, reference) : null;
        return Optional.of(new ActivityDefinition(
                id,
                title(element, id),
                values.flag(element, "isvisible", true),
                sequencingOf(element, !children.isEmpty(), resource != null && resource.sco()),
                threshold(element),
                prerequisite(element),
                masteryScore(element),
                timeLimitAction(element),
                launchData(element),
                sharedData(element),
                hiddenControls(element),
                children));
    }

    private String identifier(Element element, String kind) {
        var written = element.attribute("identifier");
        if (written.isEmpty()) problems.addAttribute(Code.IDENTIFIER_MISSING, element, "identifier");
        var id = written.orElse("unnamed-" + kind + "-" + (identifiers.size() + 1));
        if (!identifiers.add(id)) problems.addAttribute(Code.IDENTIFIER_TWICE, element, "identifier", id);
        return id;
    }

    private String title(Element element, String id) {
        var title = element.child(CONTENT_PACKAGING, "title").map(Element::text).orElse("");
        if (title.isEmpty()) problems.add(Code.TITLE_MISSING, element, id);
        return title.isEmpty() ? id : title;
    }

    private @Nullable Resource resource(Element element, String id, String reference) {
        var resource = resources.resources().get(reference);
        if (resource == null) {
            problems.addAttribute(Code.RESOURCE_UNKNOWN, element, "identifierref", id, reference);
            return null;
        }
        var address = resource.href();
        if (address == null) {
            if (!resources.hasRefusedPage(reference))
                problems.addAttribute(Code.RESOURCE_WITHOUT_PAGE, element, "identifierref", id, reference);
            return null;
        }
        if (Addresses.isElsewhere(address))
            problems.addAttribute(Code.PAGE_ELSEWHERE, element, "identifierref", id, address);
        var parameters = element.attribute("parameters").orElse("");
        pages.put(id, new Page(Addresses.withParameters(address, parameters), resource));
        return resource;
    }

    /** SCORM 1.2 knows no sequencing: one may move freely, and a SCO that says nothing is completed but not passed. */
    private SequencingDefinition sequencingOf(Element element, boolean cluster, boolean sco) {
        if (edition != Edition.SCORM_12) return sequencing.read(element);
        var defaults = SequencingDefinition.DEFAULT;
        if (cluster) return defaults.with(ControlModes.FREE);
        var maxTimeAllowed = element.child(ADL_CONTENT, "maxtimeallowed")
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        return new SequencingDefinition(
                defaults.controlModes(),
                defaults.constrainedChoice(),
                defaults.rules(),
                new LimitConditions(null, maxTimeAllowed),
                defaults.rollup(),
                defaults.objectives(),
                defaults.randomization(),
                new DeliveryControls(true, false, sco));
    }

    /** The 4th Edition writes attributes; before it the element held a number, and being there meant that it decides. */
    private CompletionThreshold threshold(Element element) {
        var found = element.child(ADL_CONTENT, "completionThreshold");
        if (found.isEmpty()) return CompletionThreshold.DEFAULT;
        var threshold = found.get();
        if (!threshold.text().isEmpty()) return new CompletionThreshold(true, values.number(threshold, 0, 1, 1), 1);
        return new CompletionThreshold(
                values.flag(threshold, "completedByMeasure", false),
                values.number(threshold, "minProgressMeasure", 0, 1, 1),
                values.number(threshold, "progressWeight", 0, 1, 1));
    }

    private @Nullable Prerequisite prerequisite(Element element) {
        var written = element.child(ADL_CONTENT, "prerequisites")
                .filter(found -> !found.text().isEmpty());
        if (written.isEmpty()) return null;
        var read = PrerequisiteReader.read(written.get().text());
        if (read.isEmpty())
            problems.add(
                    Code.PREREQUISITE_UNREADABLE, written.get(), written.get().text());
        return read.orElse(null);
    }

    private @Nullable Double masteryScore(Element element) {
        return element.child(ADL_CONTENT, "masteryscore")
                .map(found -> values.number(found, 0, 100, Double.NaN))
                .filter(score -> !score.isNaN())
                .map(score -> score / 100)
                .orElse(null);
    }

    private @Nullable TimeLimitAction timeLimitAction(Element element) {
        var found = new ArrayList<TimeLimitAction>();
        element.child(ADL_CONTENT, "timeLimitAction")
                .or(() -> element.child(ADL_CONTENT, "timelimitaction"))
                .ifPresent(action -> values.token(action, TIME_LIMIT_ACTIONS, found::add));
        return found.isEmpty() ? null : found.getFirst();
    }

    private static @Nullable String launchData(Element element) {
        return element.child(ADL_CONTENT, "dataFromLMS")
                .or(() -> element.child(ADL_CONTENT, "datafromlms"))
                .map(Element::verbatim)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private List<SharedDataMap> sharedData(Element element) {
        Map<String, SharedDataMap> maps = new LinkedHashMap<>();
        element.child(ADL_CONTENT, "data").stream()
                .flatMap(data -> data.children(ADL_CONTENT, "map").stream())
                .forEach(map -> map.attribute("targetID")
                        .map(Values::identifier)
                        .ifPresent(target -> maps.putIfAbsent(
                                target,
                                new SharedDataMap(
                                        target,
                                        values.flag(map, "readSharedData", true),
                                        values.flag(map, "writeSharedData", true)))));
        return List.copyOf(maps.values());
    }

    private Set<LmsControl> hiddenControls(Element element) {
        Set<LmsControl> hidden = EnumSet.noneOf(LmsControl.class);
        element.child(ADL_NAVIGATION, "presentation").stream()
                .flatMap(presentation -> presentation.child(ADL_NAVIGATION, "navigationInterface").stream())
                .flatMap(controls -> controls.children(ADL_NAVIGATION, "hideLMSUI").stream())
                .forEach(control -> values.token(control, CONTROLS, hidden::add));
        return hidden;
    }

    private static Map<String, TimeLimitAction> timeLimitActions() {
        Map<String, TimeLimitAction> actions = new HashMap<>();
        for (var action : TimeLimitAction.values()) actions.put(action.token(), action);
        return actions;
    }
}
