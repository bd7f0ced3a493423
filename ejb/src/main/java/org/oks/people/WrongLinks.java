package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.oks.audit.AuditTrail;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;

/** Notes that somebody came with a link that does not work, though what they asked for is rolled back. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class WrongLinks {
    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** Where the try came from; it can be erased with the rest of the payload. */
    public record Try(String from) {}

    /**
     * Notes a try.
     *
     * @param door the way in, as the system's own actor is called there
     * @param action what the record calls the try
     * @param subjectType what the link would have been about
     */
    public void record(String door, String action, String subjectType, String address) {
        try (var as = actor.act(Actor.system(door, null))) {
            audit.record(action, subjectType, "unknown", null, null, new Try(address), null);
        }
    }
}
