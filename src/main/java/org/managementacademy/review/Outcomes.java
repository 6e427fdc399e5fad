package org.managementacademy.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.managementacademy.catalog.CompetencyId;
import org.managementacademy.catalog.PathId;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.RoleFact;
import org.managementacademy.review.Checked.Change;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ratings, role facts and missing courses of campaigns. Callers pass people in chunks of at most {@link #CHUNK}. */
@Repository
class Outcomes {

    static final int CHUNK = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Outcomes(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    Map<PersonId, Outcome> of(UUID campaign, Collection<PersonId> people) {
        var outcomes = new HashMap<PersonId, Outcome>();
        if (people.isEmpty()) return outcomes;
        var ids = people.stream().map(PersonId::value).toList();
        sql.sql("""
                        select person_id, competency_id, rating from review_rating
                        where campaign_id = :campaign and person_id in (:people)""").param("campaign", campaign).param("people", ids).query(row -> {
            outcomeOf(outcomes, row.getObject(1, UUID.class))
                    .ratings()
                    .put(new CompetencyId(row.getString(2)), row.getInt(3));
        });
        sql.sql(
                        "select person_id, fact, amount from review_role_fact where campaign_id = :campaign and person_id in (:people)")
                .param("campaign", campaign)
                .param("people", ids)
                .query(row -> {
                    outcomeOf(outcomes, row.getObject(1, UUID.class))
                            .facts()
                            .put(RoleFact.valueOf(row.getString(2)), row.getInt(3));
                });
        return outcomes;
    }

    private static Outcome outcomeOf(Map<PersonId, Outcome> outcomes, UUID person) {
        return outcomes.computeIfAbsent(new PersonId(person), id -> Outcome.empty());
    }

    /** Stores the changes and brings the outcomes in memory up to date. */
    void apply(UUID campaign, List<Change> changes, Map<PersonId, Outcome> outcomes) {
        var added = changes.stream()
                .flatMap(change -> change.added().entrySet().stream().map(it -> new Object[] {
                    it.getValue(),
                    campaign,
                    change.person().id().value(),
                    it.getKey().value()
                }))
                .toList();
        batches.batchUpdate(
                "insert into review_rating (rating, campaign_id, person_id, competency_id) values (?, ?, ?, ?)", added);
        var corrected = changes.stream()
                .flatMap(change -> change.corrected().entrySet().stream().map(it -> new Object[] {
                    it.getValue().to(),
                    campaign,
                    change.person().id().value(),
                    it.getKey().value()
                }))
                .toList();
        batches.batchUpdate("""
                update review_rating set rating = ? where campaign_id = ? and person_id = ? and competency_id = ?""", corrected);
        saveFacts(campaign, changes);
        for (var change : changes) {
            var outcome = outcomes.computeIfAbsent(change.person().id(), id -> Outcome.empty());
            outcome.ratings().putAll(change.added());
            change.corrected()
                    .forEach((competency, correction) -> outcome.ratings().put(competency, correction.to()));
            change.facts().forEach((fact, correction) -> outcome.facts().put(fact, correction.to()));
        }
    }

    private void saveFacts(UUID campaign, List<Change> changes) {
        var keys = changes.stream()
                .flatMap(change -> change.facts().entrySet().stream().map(it -> new Object[] {
                    campaign,
                    change.person().id().value(),
                    it.getKey().name(),
                    it.getValue().to()
                }))
                .toList();
        batches.batchUpdate(
                "delete from review_role_fact where campaign_id = ? and person_id = ? and fact = ?",
                keys.stream().map(key -> new Object[] {key[0], key[1], key[2]}).toList());
        batches.batchUpdate(
                "insert into review_role_fact (campaign_id, person_id, fact, amount) values (?, ?, ?, ?)", keys);
    }

    /** Undoes what an upload said about people. */
    void takeBack(UUID campaign, Map<PersonId, ReviewFacts.Said> said) {
        var added = new ArrayList<Object[]>();
        var corrected = new ArrayList<Object[]>();
        var factsAdded = new ArrayList<Object[]>();
        var factsCorrected = new ArrayList<Object[]>();
        said.forEach((person, what) -> {
            var id = person.value();
            what.rated().keySet().forEach(competency -> added.add(new Object[] {campaign, id, competency}));
            what.corrected()
                    .forEach((competency, was) -> corrected.add(new Object[] {was.from(), campaign, id, competency}));
            what.roleFacts().forEach((fact, was) -> {
                if (was.from() == null) factsAdded.add(new Object[] {campaign, id, fact});
                else factsCorrected.add(new Object[] {was.from(), campaign, id, fact});
            });
        });
        batches.batchUpdate(
                "delete from review_rating where campaign_id = ? and person_id = ? and competency_id = ?", added);
        batches.batchUpdate(
                "update review_rating set rating = ? where campaign_id = ? and person_id = ? and competency_id = ?",
                corrected);
        batches.batchUpdate(
                "delete from review_role_fact where campaign_id = ? and person_id = ? and fact = ?", factsAdded);
        batches.batchUpdate(
                "update review_role_fact set amount = ? where campaign_id = ? and person_id = ? and fact = ?",
                factsCorrected);
    }

    void replaceNoCourse(UUID campaign, Collection<PersonId> people, Map<PersonId, PathId> noCourse) {
        if (people.isEmpty()) return;
        sql.sql("delete from review_no_course where campaign_id = :campaign and person_id in (:people)")
                .param("campaign", campaign)
                .param("people", people.stream().map(PersonId::value).toList())
                .update();
        batches.batchUpdate(
                "insert into review_no_course (campaign_id, person_id, path_id) values (?, ?, ?)",
                noCourse.entrySet().stream()
                        .map(it -> new Object[] {
                            campaign, it.getKey().value(), it.getValue().value()
                        })
                        .toList());
    }
}
