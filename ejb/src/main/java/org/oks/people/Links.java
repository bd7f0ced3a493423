package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one-time links that still work. */
@ApplicationScoped
@Transactional
public class Links {
    /** More letters within the hour help nobody. */
    static final int MOST_SHORT = 3;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    SecurityClock clock;

    /** A new link for the person's password; those before it end. */
    String forPassword(String personId) {
        endThoseOf(personId);
        return add(personId, Link.LIFE);
    }

    /** A new link for somebody who says that they forgot the password. Those before it still work. */
    String forForgotten(String personId) {
        return add(personId, Link.SHORT_LIFE);
    }

    /** How many links for a forgotten password the person was sent lately. */
    long shortOnes(String personId) {
        return em.createQuery("select l from Link l where l.personId = :person", Link.class)
                .setParameter("person", personId)
                .getResultStream()
                .filter(link -> link.isShort() && link.valid(clock.now()))
                .count();
    }

    void endThoseOf(String personId) {
        em.createQuery("delete from Link l where l.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** A new link for the first administrator; those before it end. */
    String forFirstAdministrator() {
        endThoseForFirstAdministrator();
        return add(null, Link.LIFE);
    }

    void endThoseForFirstAdministrator() {
        em.createQuery("delete from Link l where l.personId is null").executeUpdate();
    }

    /** The link, as long as it works. Looking at it does not use it. */
    Optional<Link> look(String secret) {
        return Optional.ofNullable(em.find(Link.class, SecretToken.hash(secret)))
                .filter(link -> link.valid(clock.now()));
    }

    /** Uses the link up. True once: of two who come at the same moment, one is too late. */
    boolean use(String secret) {
        return em.createQuery("delete from Link l where l.tokenHash = :hash and l.endsAt > :now")
                        .setParameter("hash", SecretToken.hash(secret))
                        .setParameter("now", clock.now())
                        .executeUpdate()
                == 1;
    }

    private String add(@Nullable String personId, Duration life) {
        String secret = SecretToken.fresh();
        em.persist(new Link(SecretToken.hash(secret), personId, clock.now(), life));
        em.flush();
        return secret;
    }

    int sweep() {
        return em.createQuery("delete from Link l where l.endsAt <= :now")
                .setParameter("now", clock.now())
                .executeUpdate();
    }
}
