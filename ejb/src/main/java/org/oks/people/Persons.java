package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.oks.platform.Like;
import org.oks.platform.NotFound;
import org.oks.platform.Page;
import org.oks.platform.Settings;
import org.oks.platform.Text;

/** Where persons are kept. */
@ApplicationScoped
class Persons {
    private static final int MOST_OF_ONE_ADDRESS = 5;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Identities identities;

    void add(Person person) {
        em.persist(person);
    }

    Optional<Person> find(String id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    Person get(String id) {
        return find(id).orElseThrow(() -> new NotFound(Text.of("people.no.account", id)));
    }

    List<Person> all(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select p from Person p where p.id in :ids order by p.name, p.id", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The persons whose user name, name or e-mail contains the words, by name. */
    Page<Person> list(String words, Page.Request page) {
        String like = Like.containing(words.strip().toLowerCase(Locale.ROOT));
        String where = " from Person p where p.searchKey like :like escape '!'";
        List<Person> persons = em.createQuery("select p" + where + " order by p.name, p.id", Person.class)
                .setParameter("like", like)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("select count(p)" + where, Long.class)
                .setParameter("like", like)
                .getSingleResult();
        return new Page<>(persons, total, page);
    }

    /** The persons with this e-mail address, written in small letters. */
    List<Person> withEmail(String email) {
        return em.createQuery("select p from Person p where lower(p.email) = :email order by p.id", Person.class)
                .setParameter("email", email)
                .setMaxResults(MOST_OF_ONE_ADDRESS)
                .getResultList();
    }

    /** The persons who may be named on a team and whose user name or name contains the words, by name. */
    List<Person> named(String words, int most) {
        return em.createQuery(
                        "select p from Person p where p.id like :like escape '!' or lower(p.name) like :like escape '!'"
                                + " order by p.name, p.id",
                        Person.class)
                .setParameter("like", Like.containing(words.strip().toLowerCase(Locale.ROOT)))
                .setMaxResults(most)
                .getResultStream()
                // not in the query: EclipseLink sends a boolean as a number, which H2 does not compare with one
                .filter(person -> person.state() != AccountState.LOCKED)
                .toList();
    }

    /**
     * The administrators who can sign in today. Their rows are locked until the transaction ends: two administrators who
     * remove each other at the same moment wait for each other, and the second is refused.
     */
    Set<String> administratorsNow() {
        Set<String> able = new TreeSet<>();
        for (String id : new TreeSet<>(identities.withRole(Roles.ADMINISTRATOR))) {
            Person person = em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (person != null && person.canSignIn(Settings.demo())) {
                able.add(id);
            }
        }
        // whoever lost the role while this transaction waited for the locks
        able.retainAll(identities.withRole(Roles.ADMINISTRATOR));
        return able;
    }
}
