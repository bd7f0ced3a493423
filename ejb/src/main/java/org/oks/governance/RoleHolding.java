package org.oks.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That somebody at the client has a role in knowledge sharing. Its days say whether they have it now; whoever comes after
 * them has a row of their own, so that the rows of a role are its history. What was written by mistake is withdrawn.
 */
@Entity
@Table(name = "governance_client_role")
class RoleHolding extends KeptRow {
    @Enumerated(EnumType.STRING)
    @Column
    private ClientRole role;

    @Column
    private @Nullable String title;

    @Column
    private @Nullable String person;

    @Column
    private @Nullable String unit;

    @Column
    private @Nullable Integer share;

    @Column(name = "since_on")
    private @Nullable LocalDate since;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    @Column(name = "reports_to")
    private @Nullable String reportsTo;

    @Column
    private @Nullable String tasks;

    @Column(name = "terms_hash")
    private @Nullable String termsHash;

    @Column(name = "terms_name")
    private @Nullable String termsName;

    @Column(name = "terms_signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected RoleHolding() {}

    @SuppressWarnings("NullAway.Init")
    RoleHolding(String engagementId, int number) {
        super(engagementId, number);
    }

    /** Takes it over. The signed terms stay when the draft brings none. */
    void say(RoleDraft checked, String by, Instant at) {
        role = Objects.requireNonNull(checked.role());
        title = checked.title();
        person = checked.person();
        unit = checked.unit();
        share = checked.share();
        since = checked.since();
        until = checked.until();
        reportsTo = checked.reportsTo();
        tasks = checked.tasks();
        signedOn = checked.signedOn();
        if (checked.file() != null) {
            termsHash = checked.file().hash();
            termsName = checked.file().name();
        }
        changed(by, at);
    }

    void withdraw(String by, Instant at) {
        withdrawnAt = at;
        changed(by, at);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    RoleView view(LocalDate today) {
        return new RoleView(
                engagementId(),
                number(),
                version(),
                new RoleDraft(role, title, person, unit, share, since, until, reportsTo, tasks, signedOn, null),
                RoleStatus.on(today, since, until),
                termsHash,
                termsName,
                isWithdrawn(),
                changedBy(),
                changedAt());
    }
}
