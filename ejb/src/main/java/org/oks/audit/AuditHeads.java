package org.oks.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/**
 * The newest link of the chain, for what leaves the house: whoever holds a later copy of the record finds by it whether
 * anything before was changed or cut off.
 */
@ApplicationScoped
public class AuditHeads {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * The newest link at a moment.
     *
     * @param seq its place in the chain; 0 while nothing is linked
     */
    public record Head(long seq, String hash, Instant at) {}

    /** What is linked by now. What the caller's transaction records is linked after it. */
    public Head current() {
        Object[] row = (Object[]) em.createNativeQuery("select seq, hash from audit_head where id = 1")
                .getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1], clock.instant());
    }
}
