package org.oks.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.NotNow;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/**
 * A manager who is not on the team lets a line of the readiness list pass, with a reason: at most two a gate, never what
 * was our part, others' part and the rival explanation, and never the separation of duties, which is no line.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Waivers {
    /** How many lines of one gate can be waived. */
    static final int MOST = 2;

    @Inject
    WaiverRepository waivers;

    @Inject
    ReadinessCheck readiness;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The waived lines of a gate. */
    public List<WaiverView> list(String engagementId, int gate) {
        access.require(Act.SEE, engagementId);
        return waivers.of(engagementId, gate).stream().map(Waiver::view).toList();
    }

    /**
     * Waives a line of the readiness list of the phase that is open.
     *
     * @throws NotAllowed unless a manager from outside the team asks, and for lines that are never waived
     * @throws NotNow when the gate is not that of the open phase, the line is met, or two are waived already
     */
    public WaiverView waive(String engagementId, int gate, String check, @Nullable String reason) {
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.require(Act.WAIVE, engagementId);
        if (!standing.onTeam().isEmpty()) {
            throw new NotAllowed(Text.of("gate.waiver.own-team"));
        }
        if (standing.facts().status() != EngagementStatus.ACTIVE
                || !Objects.equals(standing.facts().phase(), gate)) {
            throw new NotNow(engagementId, Text.of("gate.other-phase", gate));
        }
        Readiness.Line line = readiness.of(new GateSubject(standing.facts(), gate)).lines().stream()
                .filter(each -> each.check().equals(check))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("gate.waiver.no-line", check)));
        if (!line.waivable()) {
            throw new NotAllowed(Text.of("gate.waiver.never", line.text()));
        }
        if (line.met()) {
            throw new NotNow(engagementId, Text.of("gate.waiver.met", line.text()));
        }
        List<Waiver> there = waivers.of(engagementId, gate);
        if (there.size() >= MOST) {
            throw new NotNow(engagementId, Text.of("gate.waiver.most", MOST));
        }
        new InvalidInput.Checks()
                .text(reason, "reason", 2000, Text.of("gate.waiver.reason-missing"))
                .done();
        Waiver waiver = new Waiver(
                new Waiver.Place(engagementId, gate, check),
                Objects.requireNonNull(reason).strip(),
                standing.person(),
                clock.instant());
        waivers.add(waiver);
        audit.record("gate.waive", "gate", engagementId + "/" + gate, engagementId, null, waiver.view(), reason);
        waivers.flush();
        return waiver.view();
    }
}
