package org.oks.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.NotNow;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.StoredFiles;
import org.oks.platform.Text;

/** Who has which role in knowledge sharing at the client, and the terms of reference of each. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ClientRoles {
    /** By role; who has it now first, who had it last; the latest first. */
    private static final Comparator<RoleView> SHOWN = Comparator.comparing(
                    (RoleView view) -> view.said().role())
            .thenComparing(view -> view.status() == RoleStatus.ENDED)
            .thenComparing(view -> view.said().since(), Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(RoleView::number);

    @Inject
    RowRepository rows;

    @Inject
    TermsWriting terms;

    @Inject
    StoredFiles files;

    @Inject
    Writable writable;

    @Inject
    EngagementAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A document with the name it has here. */
    public record SignedTerms(@Nullable String name, StoredFiles.Content content) {}

    /** All that stand, by role, with those who had one before. */
    public List<RoleView> list(String engagementId) {
        boolean names = access.require(Act.SEE, engagementId).may(Act.SEE_NAMES);
        return rows.of(RoleHolding.class, engagementId).stream()
                .filter(each -> !each.isWithdrawn())
                .map(each -> shown(each, names))
                .sorted(SHOWN)
                .toList();
    }

    /** One of them, also one that was withdrawn. */
    public RoleView view(String engagementId, int number) {
        boolean names = access.require(Act.SEE, engagementId).may(Act.SEE_NAMES);
        return shown(get(engagementId, number), names);
    }

    /** Writes somebody's role down. */
    public RoleView record(String engagementId, RoleDraft draft) {
        String person = writable.hold(engagementId).person();
        check(engagementId, draft);
        RoleHolding role = new RoleHolding(engagementId, rows.next(RoleHolding.class, engagementId));
        role.say(draft, person, clock.instant());
        rows.add(role);
        return kept("client-role.record", role, null);
    }

    /**
     * Writes it anew.
     *
     * @param version the version that was edited
     * @throws ChangedMeanwhile when somebody changed it since
     */
    public RoleView change(String engagementId, int number, long version, RoleDraft draft) {
        String person = writable.hold(engagementId).person();
        RoleHolding role = standing(engagementId, number, version);
        check(engagementId, draft);
        RoleView before = role.view(today());
        role.say(draft, person, clock.instant());
        return kept("client-role.change", role, before);
    }

    /** Withdraws what was written down by mistake; it stays on record. */
    public RoleView withdraw(String engagementId, int number, long version) {
        String person = writable.hold(engagementId).person();
        RoleHolding role = standing(engagementId, number, version);
        RoleView before = role.view(today());
        role.withdraw(person, clock.instant());
        return kept("client-role.withdraw", role, before);
    }

    /** Its terms of reference as a DOCX, filled in; for readers who are not told names, without the person. */
    public byte[] terms(String engagementId, int number, Locale language) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        RoleDraft said =
                shown(get(engagementId, number), standing.may(Act.SEE_NAMES)).said();
        return terms.write(said, standing.facts(), today(), language);
    }

    /** The terms as they were signed; names stand in them. */
    public SignedTerms signed(String engagementId, int number) {
        access.require(Act.SEE, engagementId);
        access.require(Act.SEE_NAMES, engagementId);
        RoleView view = get(engagementId, number).view(today());
        String hash = view.termsHash();
        if (hash == null) {
            throw new NotFound(Text.of("governance.no.terms", number));
        }
        return new SignedTerms(view.termsName(), files.content(hash));
    }

    private RoleView kept(String action, RoleHolding role, @Nullable RoleView before) {
        rows.flush();
        RoleView after = role.view(today());
        audit.record(
                action,
                "client-role",
                role.id(),
                role.engagementId(),
                before == null ? null : before.withoutName(),
                after.withoutName(),
                null);
        return after;
    }

    private void check(String engagementId, RoleDraft draft) {
        InvalidInput.Checks checks = draft.checks(today());
        checks.done();
        files.use(checks, draft.file(), engagementId, "file");
        checks.done();
    }

    private RoleHolding standing(String engagementId, int number, long version) {
        RoleHolding role = get(engagementId, number);
        ChangedMeanwhile.check(Text.of("governance.the.role", number), version, role.version());
        if (role.isWithdrawn()) {
            throw new NotNow(engagementId, Text.of("governance.role.is-withdrawn", number));
        }
        return role;
    }

    private RoleHolding get(String engagementId, int number) {
        return rows.get(RoleHolding.class, engagementId, number, Text.of("governance.no.role", number));
    }

    private RoleView shown(RoleHolding role, boolean names) {
        RoleView view = role.view(today());
        return names ? view : view.withoutName();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
