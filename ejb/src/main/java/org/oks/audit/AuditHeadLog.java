package org.oks.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Writes the chain's head into the log once a minute when it moved: a cut tail is found by it. */
@ApplicationScoped
public class AuditHeadLog {
    private static final System.Logger LOG = System.getLogger("org.oks.audit.head");

    @Inject
    Clock clock;

    private long lastSeq;
    private Instant lastAt = Instant.EPOCH;

    synchronized void note(AuditChain.Head head) {
        Instant now = clock.instant();
        if (head.seq() != lastSeq && Duration.between(lastAt, now).abs().toSeconds() >= 60) {
            LOG.log(System.Logger.Level.INFO, "audit head seq={0,number,#} hash={1}", head.seq(), head.hash());
            lastSeq = head.seq();
            lastAt = now;
        }
    }
}
