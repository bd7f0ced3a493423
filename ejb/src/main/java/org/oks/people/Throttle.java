package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Slows down guessing, by account and by address. Each try is counted in a transaction of its own, before it is judged:
 * it stays counted when the try is refused. Names are kept as hashes, so that the table does not tell which accounts
 * exist, nor what somebody typed into the wrong field.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Throttle {
    /** Tries of one account before waiting begins. */
    static final int FREE_FOR_ACCOUNT = 5;
    /** Tries from one address before waiting begins: an office shares an address. */
    static final int FREE_FOR_ADDRESS = 30;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    SecurityClock clock;

    /**
     * Counts a try for an account from an address.
     *
     * @throws TooManyTries when the next try is not due yet
     */
    public void tryAccount(String account, String address) {
        count("account:" + key(account), FREE_FOR_ACCOUNT);
        tryAddress("sign-in", address);
    }

    /**
     * Counts a try from an address.
     *
     * @throws TooManyTries when the next try is not due yet
     */
    public void tryAddress(String what, String address) {
        count(what + ":" + key(address), FREE_FOR_ADDRESS);
    }

    /** Forgets the tries of an account: the last one was right. */
    public void succeeded(String account) {
        em.createQuery("delete from ThrottleCount t where t.bucket = :bucket")
                .setParameter("bucket", "account:" + key(account))
                .executeUpdate();
    }

    int sweep() {
        return em.createQuery("delete from ThrottleCount t where t.lastTryAt <= :old")
                .setParameter("old", clock.now().minus(ThrottleCount.FORGOTTEN))
                .executeUpdate();
    }

    private void count(String bucket, int free) {
        Instant now = clock.now();
        ThrottleCount count = em.find(ThrottleCount.class, bucket, LockModeType.PESSIMISTIC_WRITE);
        if (count == null) {
            count = new ThrottleCount(bucket, now);
            em.persist(count);
        }
        Duration wait = count.wait(now);
        if (!wait.isZero()) {
            throw new TooManyTries(wait);
        }
        count.tried(free, now);
        try {
            em.flush();
        } catch (PersistenceException twoFirstTriesAtOnce) {
            throw new TooManyTries(Duration.ofSeconds(1));
        }
    }

    private static String key(String text) {
        return SecretToken.hash(text.strip().toLowerCase(Locale.ROOT)).substring(0, 40);
    }
}
