package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.oks.platform.Settings;

/** The open sessions, in a table, so that they outlive a restart and every node knows them. */
@ApplicationScoped
@Transactional
public class Sessions {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    SecurityClock clock;

    @Inject
    Identities identities;

    /**
     * Opens a session for somebody who has proved who they are.
     *
     * @return the secret that the browser shows from now on
     */
    public String open(String personId) {
        Person person = em.find(Person.class, personId);
        if (person == null) {
            throw new IllegalArgumentException("There is no person " + personId);
        }
        String secret = SecretToken.fresh();
        em.persist(new Session(SecretToken.hash(secret), person, clock.now()));
        em.flush();
        return secret;
    }

    /** Who is signed in with this secret, with the roles of this moment. A session that is over is taken away. */
    public Optional<SignedIn> resume(String secret) {
        String hash = SecretToken.hash(secret);
        Instant now = clock.now();
        Session session = em.find(Session.class, hash);
        if (session == null) {
            return Optional.empty();
        }
        Person person = em.find(Person.class, session.personId());
        if (person == null || !session.open(person, Settings.demo(), now)) {
            end(secret);
            return Optional.empty();
        }
        if (session.worthNoting(now)) {
            note(hash, now);
        }
        return Optional.of(new SignedIn(
                person.id(), person.name(), identities.rolesOf(person.id()), session.endsAt(), person.locale()));
    }

    /** Ends the session of the secret, in both applications; true when there was one. */
    public boolean end(String secret) {
        return em.createQuery("delete from Session s where s.tokenHash = :hash")
                        .setParameter("hash", SecretToken.hash(secret))
                        .executeUpdate()
                > 0;
    }

    /** Takes away what is over anyway. */
    int sweep() {
        Instant now = clock.now();
        return em.createQuery("delete from Session s where s.endsAt <= :now or s.lastUsedAt <= :idle")
                .setParameter("now", now)
                .setParameter("idle", now.minus(Session.IDLE))
                .executeUpdate();
    }

    /** Writes the last use once a minute, however many requests come at once. */
    private void note(String hash, Instant now) {
        em.createQuery("update Session s set s.lastUsedAt = :now where s.tokenHash = :hash and s.lastUsedAt <= :old")
                .setParameter("now", now)
                .setParameter("hash", hash)
                .setParameter("old", now.minus(Session.NOTED))
                .executeUpdate();
    }
}
