package org.managementacademy.enrolment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.people.PersonId;
import org.springframework.stereotype.Service;

/**
 * Front desk of the one aggregate for proposals and enrolments.
 *
 * <p>For queries across modules: view {@code rpt_enrolment (enrolment_id, person_id, campaign_id, path_id, track_id, market, track_version, language,
 * stored_status, reason_kind, reason_text, rule_key, rule_version, proposed_at, decided_at, decided_by, start_on, original_end_on, end_on, completed_at,
 * withdrawn_at, withdrawn_reason)}.
 */
@Service
public class Enrolments {

    /** Stores proposals that do not exist yet for (person, campaign, path), and re-evaluates those still open. Returns how many are new. */
    public int propose(List<Proposal> proposals) {
        throw new UnsupportedOperationException();
    }

    public Optional<EnrolmentView> find(EnrolmentId id) {
        throw new UnsupportedOperationException();
    }

    /** The enrolment that is approved, active or completed and that the person should see first: the running one, else the latest. */
    public Optional<EnrolmentView> currentOf(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** All of a person's enrolments that are not mere proposals, newest first. */
    public List<EnrolmentView> allOf(PersonId person) {
        throw new UnsupportedOperationException();
    }

    public List<EnrolmentView> findAll(Collection<EnrolmentId> ids) {
        throw new UnsupportedOperationException();
    }

    /** All enrolments of these persons that are approved, active or completed: what the rules must know. */
    public List<EnrolmentView> ofPersons(Collection<PersonId> persons) {
        throw new UnsupportedOperationException();
    }

    /** What one act of approval or assignment decided, as it stands now. */
    public List<EnrolmentView> ofAct(UUID act) {
        throw new UnsupportedOperationException();
    }

    /** Withdraws the open proposals of a campaign; part of undoing an import. False when one of them has been decided. */
    public boolean retract(UUID campaign, PersonId by) {
        throw new UnsupportedOperationException();
    }

    /** The path is complete: called by learning in the transaction of the last fact. Returns false when it already was. */
    public boolean complete(EnrolmentId id, Instant at) {
        throw new UnsupportedOperationException();
    }
}
