package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The database's part of scanning what was stored before a scanner could look at it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FileScanSteps {
    private static final int AT_ONCE = 50;
    private static final Duration AGAIN = Duration.ofDays(1);

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Event<FileTurnedAway> turnedAway;

    @Inject
    Clock clock;

    /** The oldest files that no scanner has looked at. One that the scanner did not take waits for a day. */
    List<String> waiting() {
        return em.createQuery(
                        "select f.hash from FileRecord f where f.state = org.oks.platform.FileState.NOT_SCANNED"
                                + " and (f.scannedAt is null or f.scannedAt < :before) order by f.storedAt, f.hash",
                        String.class)
                .setParameter("before", clock.instant().minus(AGAIN))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    void found(String hash, VirusScanner.Finding finding) {
        FileRecord row = em.find(FileRecord.class, hash, LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            row.scanned(finding.state(), clock.instant());
            if (finding.state() == FileState.INFECTED) {
                turnedAway.fire(new FileTurnedAway(null, null, hash, finding.what()));
            }
        }
    }
}
