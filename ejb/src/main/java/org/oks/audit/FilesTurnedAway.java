package org.oks.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.oks.platform.FileTurnedAway;

/** Records that a file was refused, or found infected, in a transaction of its own: the sender's ends without a trace. */
@ApplicationScoped
public class FilesTurnedAway {
    @Inject
    AuditTrail audit;

    /** Records it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void record(@Observes FileTurnedAway file) {
        boolean stored = file.hash() != null;
        audit.record(
                stored ? "file.infected" : "file.refuse",
                "file",
                stored ? Objects.requireNonNull(file.hash()) : Objects.requireNonNullElse(file.place(), "-"),
                file.place(),
                null,
                file,
                null);
    }
}
