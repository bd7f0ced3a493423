package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.oks.audit.AuditTrail;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;

/** Notes that somebody came with a link that does not work, though what they asked for is rolled back. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class WrongSignatures {
    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** Where the try came from; it can be erased with the rest of the payload. */
    public record Try(String from) {}

    void record(String address) {
        try (var as = actor.act(Actor.system("governance/sign", null))) {
            audit.record("element.wrong-link", "governance-element", "unknown", null, null, new Try(address), null);
        }
    }
}
