package org.managementacademy.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.managementacademy.catalog.drift.Drift;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which published texts are behind a change in meaning. It is no part of a version: bringing up a record moves nobody. */
@Repository
class ChangedOriginals {
    private final JdbcClient sql;

    ChangedOriginals(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<OriginalChanged> find(TrackId track, UnitId unit, Language language) {
        return sql.sql(
                        "select original, since from catalog_original_changed where track_id = ? and unit_id = ? and language = ?")
                .params(track.value(), unit.value(), language.code())
                .query((row, number) -> new OriginalChanged(
                        Language.parse(row.getString("original")).orElseThrow(),
                        Optional.ofNullable(row.getObject("since", LocalDate.class))))
                .optional();
    }

    /** In the transaction that publishes. */
    void remember(List<Drift> drift) {
        sql.sql("delete from catalog_original_changed").update();
        drift.stream().filter(Drift::isOfMeaning).forEach(this::insert);
    }

    private void insert(Drift text) {
        sql.sql("""
                        insert into catalog_original_changed (track_id, unit_id, language, original, since)
                        values (:track, :unit, :language, :original, :since)
                        """)
                .param("track", text.track().value())
                .param("unit", text.unit().value())
                .param("language", text.language().code())
                .param("original", text.original().code())
                .param("since", text.since().orElse(null))
                .update();
    }
}
