package org.oks.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the rooms leave notices, in the transaction of what the notice tells: none is lost, none tells of a rollback. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoticeBoard {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Clock clock;

    /** Tells one person. {@code kind} is the key of the sentence, {@code detail} what it speaks of. */
    public void tell(String personId, String kind, @Nullable String engagementId, String detail, String path) {
        leave(personId, null, kind, engagementId, detail, path);
    }

    /** Tells everybody with a global role. */
    public void tellRole(String role, String kind, @Nullable String engagementId, String detail, String path) {
        leave(null, role, kind, engagementId, detail, path);
    }

    private void leave(
            @Nullable String personId,
            @Nullable String role,
            String kind,
            @Nullable String engagementId,
            String detail,
            String path) {
        em.persist(new Notice(
                UUID.randomUUID().toString(), personId, role, engagementId, kind, detail, path, clock.instant()));
    }
}
