package org.managementacademy.enrolment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.EditionChoice;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.people.PersonId;

/** Where an enrolment stands after its facts so far: what the table holds. Changed by {@link #apply} alone. */
final class State {

    private final EnrolmentId id;
    private long version;
    private boolean retracted;
    private @Nullable PersonId person;
    private @Nullable UUID campaign;
    private @Nullable PathId path;
    private @Nullable EditionChoice edition;
    private @Nullable Reason reason;
    private EnrolmentStatus stored = EnrolmentStatus.PROPOSED;
    private @Nullable Instant proposedAt;
    private @Nullable Decided decided;
    private @Nullable Period period;
    private @Nullable Instant completedAt;
    private @Nullable Withdrawal withdrawal;
    private boolean evidenceChanged;
    private final Set<UnitId> exempted = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));

    record Decided(PersonId by, Instant at) {}

    record Withdrawal(Instant at, String reason) {}

    State(EnrolmentId id) {
        this.id = id;
    }

    void apply(RecordedFact recorded) {
        version = recorded.version();
        switch (recorded.fact()) {
            case Fact.Proposed proposed -> begin(proposed, recorded.at());
            case Fact.Assigned assigned -> begin(assigned, decided(recorded));
            case Fact.Reconsidered reconsidered -> {
                edition = reconsidered.edition();
                reason = new Reason.ByRule(reconsidered.trace());
            }
            case Fact.Retracted gone -> retracted = true;
            case Fact.EvidenceChanged evidence -> evidenceChanged = evidence.changed();
            case Fact.Approved approved -> {
                stored = EnrolmentStatus.APPROVED;
                decided = decided(recorded);
                period = Period.from(approved.startOn());
            }
            case Fact.Declined declined -> {
                stored = EnrolmentStatus.DECLINED;
                decided = decided(recorded);
            }
            case Fact.Reopened undone -> reopen();
            case Fact.EditionChanged change -> edition = change.edition();
            case Fact.Updated update -> edition = update.edition();
            case Fact.Moved moved -> period = period().movedTo(moved.startOn());
            case Fact.Extended extended -> period = period().extendedTo(extended.endOn());
            case Fact.Exempted exemption -> exempted.add(exemption.unit());
            case Fact.Withdrawn withdrawn -> {
                stored = EnrolmentStatus.WITHDRAWN;
                withdrawal = new Withdrawal(recorded.at(), withdrawn.reason());
            }
            case Fact.Completed completed -> {
                stored = EnrolmentStatus.COMPLETED;
                completedAt = recorded.at();
            }
        }
    }

    private void begin(Fact.Proposed proposed, Instant at) {
        person = proposed.person();
        campaign = proposed.campaign();
        path = proposed.path();
        edition = proposed.edition();
        reason = new Reason.ByRule(proposed.trace());
        proposedAt = at;
    }

    private void begin(Fact.Assigned assigned, Decided by) {
        person = assigned.person();
        path = assigned.path();
        edition = assigned.edition();
        reason = new Reason.ByHand(assigned.why());
        proposedAt = by.at();
        stored = EnrolmentStatus.APPROVED;
        decided = by;
        period = Period.from(assigned.startOn());
    }

    /** What an undo leaves must look as if nothing had been decided, exemptions and changed evidence included. */
    private void reopen() {
        stored = EnrolmentStatus.PROPOSED;
        decided = null;
        period = null;
        evidenceChanged = false;
        exempted.clear();
    }

    private static Decided decided(RecordedFact recorded) {
        return new Decided(requireNonNull(recorded.by()), recorded.at());
    }

    EnrolmentId id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isRetracted() {
        return retracted;
    }

    PersonId person() {
        return requireNonNull(person);
    }

    @Nullable
    UUID campaign() {
        return campaign;
    }

    PathId path() {
        return requireNonNull(path);
    }

    EditionChoice edition() {
        return requireNonNull(edition);
    }

    Reason reason() {
        return requireNonNull(reason);
    }

    EnrolmentStatus stored() {
        return stored;
    }

    Instant proposedAt() {
        return requireNonNull(proposedAt);
    }

    @Nullable
    Decided decided() {
        return decided;
    }

    /** @throws NullPointerException before a decision */
    Period period() {
        return requireNonNull(period);
    }

    @Nullable
    Period periodIfAny() {
        return period;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }

    @Nullable
    Withdrawal withdrawal() {
        return withdrawal;
    }

    boolean evidenceChanged() {
        return evidenceChanged;
    }

    Set<UnitId> exempted() {
        return exempted;
    }
}
