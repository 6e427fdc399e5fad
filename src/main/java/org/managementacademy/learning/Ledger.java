package org.managementacademy.learning;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentStatus;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where the progress of an enrolment is changed: fact, unit, track and, on the turn, the enrolment itself. */
@Component
class Ledger {
    private final Enrolments enrolments;
    private final Catalog catalog;
    private final ProgressTable table;
    private final Facts facts;
    private final ApplicationEventPublisher events;

    Ledger(Enrolments enrolments, Catalog catalog, ProgressTable table, Facts facts, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.catalog = catalog;
        this.table = table;
        this.facts = facts;
        this.events = events;
    }

    /** The enrolment's page, nobody else's until the transaction ends. @throws java.util.NoSuchElementException when there is none */
    Page open(EnrolmentId id) {
        table.lock(id);
        return new Page(enrolments.find(id).orElseThrow(), table.unitsOf(id));
    }

    /** The progress of one enrolment while it changes. */
    class Page {
        private final EnrolmentView enrolment;
        private final Map<UnitId, UnitProgress> progress;

        private Page(EnrolmentView enrolment, Map<UnitId, UnitProgress> progress) {
            this.enrolment = enrolment;
            this.progress = progress;
        }

        UnitProgress unit(UnitId id) {
            return progress.getOrDefault(id, UnitProgress.notStarted(id));
        }

        boolean isComplete() {
            return enrolment.status() == EnrolmentStatus.COMPLETED;
        }

        Rollup rollup() {
            return new Rollup(catalog.track(enrolment.version()), progress, enrolment.exempted());
        }

        void write(Fact fact) {
            facts.append(fact);
            table.touch(enrolment.id(), fact.at());
        }

        /** The unit has been opened: always a fact, and news the first time. */
        UnitProgress start(UnitId id, Fact opened) {
            var started = unit(id).started();
            if (keep(started)) count(opened);
            else write(opened);
            return started;
        }

        /** Takes over what the unit has become; without news nothing is written. */
        UnitProgress turn(UnitProgress unit, Fact fact) {
            if (keep(unit)) count(fact);
            return unit;
        }

        private boolean keep(UnitProgress unit) {
            if (unit.equals(progress.put(unit.unit(), unit))) return false;
            table.save(enrolment.id(), unit);
            return true;
        }

        private void count(Fact fact) {
            facts.append(fact);
            addUp(fact.at(), fact.at());
        }

        /** Who has completed a unit in the version before has completed the one that stands in its place now, as of then. */
        void carryOver(Track left, Instant at) {
            for (var unit : catalog.track(enrolment.version()).units())
                left.units().stream()
                        .filter(unit::standsFor)
                        .map(before -> unit(before.id()))
                        .filter(UnitProgress::isDone)
                        .findFirst()
                        .ifPresent(done -> carryOver(done, unit(unit.id()).as(done), at));
        }

        private void carryOver(UnitProgress done, UnitProgress unit, Instant at) {
            if (keep(unit)) facts.append(Fact.carriedOver(enrolment.id(), unit, done.unit(), at));
        }

        /** Without activity of the learner. */
        void addUp(Instant at) {
            addUp(at, null);
        }

        private void addUp(Instant at, @Nullable Instant activity) {
            var rollup = rollup();
            var total = rollup.total();
            table.saveTotal(enrolment.id(), total, rollup.meanScore(), activity);
            if (total.complete() && !isComplete() && enrolments.complete(enrolment.id(), at)) {
                facts.append(Fact.trackCompleted(enrolment.id(), at));
                events.publishEvent(new TrackCompleted(enrolment.id(), enrolment.personId(), at));
            }
        }
    }
}
