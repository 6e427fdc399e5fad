package org.managementacademy.scorm;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.managementacademy.people.PersonId;
import org.managementacademy.scorm.sequencing.ObjectiveState;
import org.managementacademy.scorm.sequencing.TrackingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What activities of several packages know of a learner together: shared objectives and stores of data, for as long as the packages are played. */
@Repository
class SharedWithLearner {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> STORES = new TypeReference<>() {};

    private record Known(Map<String, ObjectiveState> objectives, Map<String, String> stores) {
        static final Known NOTHING = new Known(Map.of(), Map.of());
    }

    private final JdbcClient sql;

    SharedWithLearner(JdbcClient sql) {
        this.sql = sql;
    }

    /** The state of a session that begins, with what other packages have left for it. */
    TrackingState bring(PersonId learner, PlayedPackage played, TrackingState state) {
        if (!played.sharesWithOthers()) return state;
        var known = find(learner, "").orElse(Known.NOTHING);
        return state.withShared(
                over(state.objectives(), only(played.objectives(), known.objectives())),
                over(state.shared(), only(played.stores(), known.stores())));
    }

    /** Keeps what a step has changed of it. */
    void keep(PersonId learner, PlayedPackage played, TrackingState before, TrackingState after) {
        var objectives = changed(only(played.objectives(), after.objectives()), before.objectives());
        var stores = changed(only(played.stores(), after.shared()), before.shared());
        if (objectives.isEmpty() && stores.isEmpty()) return;
        var known = find(learner, " for update");
        if (known.isEmpty())
            sql.sql("insert into scorm_learner (person_id, objectives, stores) values (?, '{}', '{}')")
                    .param(learner.value())
                    .update();
        var all = known.orElse(Known.NOTHING);
        sql.sql("update scorm_learner set objectives = :objectives, stores = :stores where person_id = :learner")
                .param("objectives", TrackingDocument.writeObjectives(over(all.objectives(), objectives)))
                .param("stores", JSON.writeValueAsString(over(all.stores(), stores)))
                .param("learner", learner.value())
                .update();
    }

    private Optional<Known> find(PersonId learner, String lock) {
        return sql.sql("select objectives, stores from scorm_learner where person_id = ?" + lock)
                .param(learner.value())
                .query((row, number) -> new Known(
                        TrackingDocument.readObjectives(row.getString("objectives")),
                        JSON.readValue(row.getString("stores"), STORES)))
                .optional();
    }

    private static <V> Map<String, V> only(Set<String> names, Map<String, V> values) {
        var kept = new TreeMap<>(values);
        kept.keySet().retainAll(names);
        return kept;
    }

    private static <V> Map<String, V> changed(Map<String, V> after, Map<String, V> before) {
        var news = new TreeMap<>(after);
        news.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        return news;
    }

    private static <V> Map<String, V> over(Map<String, V> all, Map<String, V> news) {
        var merged = new TreeMap<>(all);
        merged.putAll(news);
        return merged;
    }
}
