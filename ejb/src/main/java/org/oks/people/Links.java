package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one-time links that still work. */
@ApplicationScoped
@Transactional
public class Links {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    SecurityClock clock;

    /** A new link for the person's password; those before it end. */
    String forPassword(String personId) {
        endThoseOf(personId);
        return add(personId);
    }

    void endThoseOf(String personId) {
        em.createQuery("delete from Link l where l.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** A new link for the first administrator; those before it end. */
    String forFirstAdministrator() {
        endThoseForFirstAdministrator();
        return add(null);
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

    private String add(@Nullable String personId) {
        String secret = SecretToken.fresh();
        em.persist(new Link(SecretToken.hash(secret), personId, clock.now()));
        em.flush();
        return secret;
    }

    int sweep() {
        return em.createQuery("delete from Link l where l.endsAt <= :now")
                .setParameter("now", clock.now())
                .executeUpdate();
    }
}
