package org.managementacademy.scorm.manifest;

import static org.managementacademy.scorm.manifest.Vocabulary.ADL_SEQUENCING;
import static org.managementacademy.scorm.manifest.Vocabulary.SIMPLE_SEQUENCING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.manifest.Problem.Code;
import org.managementacademy.scorm.sequencing.Objective;
import org.managementacademy.scorm.sequencing.Objective.Channel;

/** Reads the objectives of an activity, and the maps that the 4th Edition adds to them. */
final class ObjectiveReader {
    private static final Map<String, Channel> SHARED_SINCE_ALWAYS =
            Map.of("SatisfiedStatus", Channel.SATISFIED, "NormalizedMeasure", Channel.MEASURE);
    private static final Map<String, Channel> SHARED_SINCE_THE_4TH_EDITION = Map.of(
            "RawScore", Channel.RAW_SCORE,
            "MinScore", Channel.MIN_SCORE,
            "MaxScore", Channel.MAX_SCORE,
            "CompletionStatus", Channel.COMPLETION,
            "ProgressMeasure", Channel.PROGRESS);

    private final Values values;
    private final Problems problems;

    ObjectiveReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** The primary objective first, be it one that the manifest does not mention. */
    List<Objective> read(Optional<Element> defined, Optional<Element> extended) {
        var maps = extendedMaps(extended);
        List<Objective> objectives = new ArrayList<>();
        objectives.add(defined.flatMap(element -> element.child(SIMPLE_SEQUENCING, "primaryObjective"))
                .map(element -> objective(element, identifier(element), maps))
                .orElse(Objective.UNNAMED));
        for (var element : defined.stream()
                .flatMap(group -> group.children(SIMPLE_SEQUENCING, "objective").stream())
                .toList()) {
            var id = identifier(element);
            if (id == null) problems.add(Code.OBJECTIVE_UNNAMED, element);
            else if (objectives.stream().anyMatch(objective -> id.equals(objective.id())))
                problems.add(Code.OBJECTIVE_TWICE, element, id);
            else objectives.add(objective(element, id, maps));
        }
        checkExtended(extended, objectives);
        return objectives;
    }

    private void checkExtended(Optional<Element> extended, List<Objective> objectives) {
        extended.stream()
                .flatMap(group -> group.children(ADL_SEQUENCING, "objective").stream())
                .forEach(element -> {
                    var id = identifier(element);
                    if (id == null || objectives.stream().noneMatch(objective -> id.equals(objective.id())))
                        problems.add(Code.OBJECTIVE_UNNAMED, element, id == null ? "" : id);
                });
    }

    private static @Nullable String identifier(Element element) {
        return element.attribute("objectiveID")
                .map(Values::identifier)
                .filter(id -> !id.isEmpty())
                .orElse(null);
    }

    private Objective objective(Element element, @Nullable String id, Map<String, List<Objective.Map>> extended) {
        List<Objective.Map> maps = new ArrayList<>(maps(element, SIMPLE_SEQUENCING, SHARED_SINCE_ALWAYS));
        if (id != null) maps.addAll(extended.getOrDefault(id, List.of()));
        return new Objective(
                id,
                values.flag(element, "satisfiedByMeasure", false),
                element.child(SIMPLE_SEQUENCING, "minNormalizedMeasure")
                        .map(measure -> values.number(measure, -1, 1, 1))
                        .orElse(1.0),
                maps);
    }

    /** What {@code adlseq:objectives} adds, by objective. */
    private Map<String, List<Objective.Map>> extendedMaps(Optional<Element> extended) {
        Map<String, List<Objective.Map>> maps = new LinkedHashMap<>();
        for (var element : extended.stream()
                .flatMap(group -> group.children(ADL_SEQUENCING, "objective").stream())
                .toList()) {
            var id = identifier(element);
            if (id != null)
                maps.computeIfAbsent(id, anyId -> new ArrayList<>())
                        .addAll(maps(element, ADL_SEQUENCING, SHARED_SINCE_THE_4TH_EDITION));
        }
        return maps;
    }

    /** A map reads everything and writes nothing, unless it says otherwise. */
    private List<Objective.Map> maps(Element objective, Vocabulary vocabulary, Map<String, Channel> channels) {
        List<Objective.Map> maps = new ArrayList<>();
        for (var element : objective.children(vocabulary, "mapInfo")) {
            var target = element.attribute("targetObjectiveID").map(Values::identifier);
            if (target.isEmpty()) {
                problems.add(Code.OBJECTIVE_UNNAMED, element);
                continue;
            }
            Set<Channel> reads = EnumSet.noneOf(Channel.class);
            Set<Channel> writes = EnumSet.noneOf(Channel.class);
            channels.forEach((name, channel) -> {
                if (values.flag(element, "read" + name, true)) reads.add(channel);
                if (values.flag(element, "write" + name, false)) writes.add(channel);
            });
            maps.add(new Objective.Map(target.get(), reads, writes));
        }
        return maps;
    }
}
