package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which links are to be looked at, and what was found. The looking itself is the {@link LinkWorker}'s. */
@ApplicationScoped
public class LinkChecks {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 20;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    LinkRows rows;

    @Inject
    Clock clock;

    /** Has the link looked at in the background, if one was given. */
    public void ask(@Nullable String link) {
        if (link == null || link.isBlank()) {
            return;
        }
        try {
            rows.ensure(link.strip());
        } catch (RuntimeException failure) {
            if (!LostRace.in(failure)) {
                throw failure;
            }
        }
    }

    /** What is known of these links, by their addresses. */
    public Map<String, LinkView> of(Collection<String> addresses) {
        Map<String, LinkView> known = new HashMap<>();
        if (!addresses.isEmpty()) {
            em.createQuery("select l from LinkRecord l where l.id in :ids", LinkRecord.class)
                    .setParameter(
                            "ids",
                            addresses.stream()
                                    .map(address -> FileHash.of(address.strip()))
                                    .toList())
                    .getResultStream()
                    .map(LinkRecord::view)
                    .forEach(view -> known.put(view.address(), view));
        }
        return known;
    }

    /** The links whose time has come; nobody else gets them for some minutes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> take() {
        Instant now = clock.instant();
        List<LinkRecord> due = em.createQuery(
                        "select l from LinkRecord l where l.nextCheckAt <= :now order by l.nextCheckAt",
                        LinkRecord.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
        due.forEach(link -> link.leaseUntil(now.plus(LEASE)));
        return due.stream().map(LinkRecord::address).toList();
    }

    /** Keeps what was found. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void found(String address, LinkProbe.Finding finding) {
        LinkRecord link = em.find(LinkRecord.class, FileHash.of(address), LockModeType.PESSIMISTIC_WRITE);
        if (link != null) {
            link.found(finding.state(), finding.why(), clock.instant());
        }
    }
}
