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

    /**
     * Counts a try that concerns somebody, whether there is such a person or not.
     *
     * @throws TooManyTries when the next try is not due yet
     */
    public void tryFor(String what, String whom) {
        count(what + ":" + key(whom), FREE_FOR_ACCOUNT);
    }

    /** The try was right: the account's tries are forgotten, and the address gets this one back. */
    public void accountWasRight(String account, String address) {
        em.createQuery("delete from ThrottleCount t where t.bucket = :bucket")
                .setParameter("bucket", "account:" + key(account))
                .executeUpdate();
        addressWasRight("sign-in", address);
    }

    /** The try was right: an office in which many people sign in is no guesser. A wait that others caused stays. */
    public void addressWasRight(String what, String address) {
        em.createQuery("update ThrottleCount t set t.tries = t.tries - 1 where t.bucket = :bucket and t.tries > 0")
                .setParameter("bucket", what + ":" + key(address))
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
