package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.oks.platform.NotFound;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** Stand-ins, as they are kept. */
@ApplicationScoped
class StandInRepository {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(StandIn standIn) {
        em.persist(standIn);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** One after the other: nobody else names a stand-in until this transaction ends. */
    void takeTurn() {
        em.createNativeQuery("select id from people_stand_in_turn where id = 1 for update")
                .getSingleResult();
    }

    /** As it is now, kept from changing until the transaction ends. */
    StandIn hold(String id) {
        StandIn standIn = em.find(StandIn.class, id);
        if (standIn == null) {
            throw new NotFound(Text.of("people.no.stand-in", id));
        }
        em.refresh(standIn, LockModeType.PESSIMISTIC_WRITE);
        return standIn;
    }

    /** Those that were not ended and touch one of the days. */
    List<Absence> open(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select s from StandIn s where s.endedAt is null and s.lastDay >= :first"
                                + " and s.firstDay <= :last order by s.firstDay, s.id",
                        StandIn.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(StandIn::absence)
                .toList();
    }

    /** Those of and for the person that have not passed, the next first. */
    List<StandIn> around(String person, LocalDate today) {
        return em.createQuery(
                        "select s from StandIn s where s.endedAt is null and s.lastDay >= :today"
                                + " and (s.personId = :person or s.standInId = :person) order by s.firstDay, s.id",
                        StandIn.class)
                .setParameter("today", today)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** All of them, those that begin last first. */
    Page<StandIn> list(Page.Request page) {
        return new Page<>(
                em.createQuery("select s from StandIn s order by s.firstDay desc, s.id", StandIn.class)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList(),
                em.createQuery("select count(s) from StandIn s", Long.class).getSingleResult(),
                page);
    }
}
