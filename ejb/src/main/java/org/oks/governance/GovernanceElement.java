package org.oks.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.NotNow;
import org.oks.people.NotAllowed;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * Something that the institution needs to govern its knowledge. The team writes it down and proposes it; the client's
 * sponsor signs it off, or sends it back and it is absent again; once adopted, the team records since when it is at work.
 * What was adopted is written anew only after it was proposed anew.
 */
@Entity
@Table(name = "governance_element")
class GovernanceElement extends WrittenElement {
    @Enumerated(EnumType.STRING)
    @Column
    private ElementState state = ElementState.ABSENT;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "adopted_on")
    private @Nullable LocalDate adoptedOn;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "signed_name")
    private @Nullable String signedName;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "operating_since")
    private @Nullable LocalDate operatingSince;

    @Column(name = "operating_note")
    private @Nullable String operatingNote;

    @Column(name = "returned_reason")
    private @Nullable String returnedReason;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    protected GovernanceElement() {}

    GovernanceElement(String engagementId, GovernanceElementType type) {
        super(engagementId, type);
    }

    /** Takes over what the team wrote down. Its file stays when the draft brings none. */
    void write(ElementDraft draft, String by, Instant at) {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        if (state.isAdopted()) {
            draft.keep(what(), checks);
        }
        checks.done();
        take(draft);
        changed(by, at);
    }

    /** Asks the sponsor. What was adopted before counts as proposed until the sponsor signs again. */
    void propose(String by, Instant at) {
        if (state == ElementState.PROPOSED) {
            throw new NotNow(engagementId(), Text.of("governance.is-proposed", type().text()));
        }
        new InvalidInput.Checks()
                .that(what() != null, "what", Text.of("governance.what-missing"))
                .that(ownerName() != null, "ownerName", Text.of("governance.owner-missing"))
                .done();
        state = ElementState.PROPOSED;
        proposedBy = by;
        proposedAt = at;
        adoptedOn = null;
        signedBy = null;
        signedName = null;
        signedAt = null;
        operatingSince = null;
        operatingNote = null;
        returnedReason = null;
        returnedAt = null;
        changed(by, at);
    }

    /** The sponsor signs it off. */
    void adopt(Signature signature, LocalDate on) {
        requireOthers(signature);
        new InvalidInput.Checks()
                .that(!on.isAfter(signature.today()), "adoptedOn", Text.of("governance.day-in-future"))
                .done();
        state = ElementState.ADOPTED;
        adoptedOn = on;
        signedBy = signature.person();
        signedName = signature.name();
        signedAt = signature.at();
        changed(signature.actor(), signature.at());
    }

    /** The sponsor sends it back. */
    void sendBack(Signature signature, @Nullable String reason) {
        requireOthers(signature);
        new InvalidInput.Checks()
                .text(reason, "reason", 2000, Text.of("governance.reason-missing"))
                .done();
        state = ElementState.ABSENT;
        returnedReason = reason == null ? null : reason.strip();
        returnedAt = signature.at();
        changed(signature.actor(), signature.at());
    }

    /** It is at work. */
    void operate(@Nullable LocalDate since, @Nullable String note, LocalDate today, String by, Instant at) {
        LocalDate adopted = adoptedOn;
        if (!state.isAdopted() || adopted == null) {
            throw new NotNow(engagementId(), Text.of("governance.not-adopted", type().text()));
        }
        new InvalidInput.Checks()
                .that(since != null, "since", Text.of("governance.since-missing"))
                .that(since == null || !since.isAfter(today), "since", Text.of("governance.day-in-future"))
                .that(since == null || !since.isBefore(adopted), "since", Text.of("governance.since-before"))
                .text(note, "note", 2000, Text.of("governance.note-missing"))
                .done();
        state = ElementState.OPERATING;
        operatingSince = since;
        operatingNote = note == null ? null : note.strip();
        changed(by, at);
    }

    private void requireOthers(Signature signature) {
        if (state != ElementState.PROPOSED) {
            throw new NotNow(engagementId(), Text.of("governance.not-proposed", type().text()));
        }
        if (signature.actor().equals(proposedBy)) {
            throw new NotAllowed(Text.of("governance.own-proposal"));
        }
    }

    ElementView view(LocalDate today) {
        return new ElementView(
                engagementId(),
                type(),
                type().isMinimum(),
                state,
                isWritten() ? version() : null,
                what(),
                ownerName(),
                ownerFunction(),
                evidenceTitle(),
                evidenceOn(),
                evidenceLink(),
                fileHash(),
                fileName(),
                isEvidenced(),
                reviewOn(),
                state.isAdopted() && isReviewDue(today),
                proposedBy,
                proposedAt,
                adoptedOn,
                signedBy,
                signedName,
                signedAt,
                operatingSince,
                operatingNote,
                returnedReason,
                returnedAt,
                isWritten() ? changedBy() : null,
                isWritten() ? changedAt() : null);
    }

    ElementState state() {
        return state;
    }

    @Nullable
    String proposedBy() {
        return proposedBy;
    }
}
