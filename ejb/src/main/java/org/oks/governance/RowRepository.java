package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** The tables of this room that have numbered rows, as they are kept. */
@ApplicationScoped
class RowRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /** All rows of an engagement, by number. */
    <R extends KeptRow> List<R> of(Class<R> table, String engagementId) {
        return em.createQuery(
                        "select r from " + table.getSimpleName()
                                + " r where r.engagementId = :engagement order by r.number",
                        table)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    <R extends KeptRow> Optional<R> find(Class<R> table, String engagementId, int number) {
        return em.createQuery(
                        "select r from " + table.getSimpleName()
                                + " r where r.engagementId = :engagement and r.number = :number",
                        table)
                .setParameter("engagement", engagementId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound with this text when there is none of the number */
    <R extends KeptRow> R get(Class<R> table, String engagementId, int number, Text none) {
        return find(table, engagementId, number).orElseThrow(() -> new NotFound(none));
    }

    /** The next number; whoever asks holds the engagement. */
    <R extends KeptRow> int next(Class<R> table, String engagementId) {
        Integer last = em.createQuery(
                        "select max(r.number) from " + table.getSimpleName() + " r where r.engagementId = :engagement",
                        Integer.class)
                .setParameter("engagement", engagementId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }
}
