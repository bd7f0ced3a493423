package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oks.engagement.Writable;
import org.oks.platform.Page;

/** Actions that after reviews found, as they are kept. */
@ApplicationScoped
class ActionRepository {
    private static final String OWED =
            " from ReviewAction a, Engagement e where a.owner = :me and a.state = :open and e.id = a.engagementId"
                    + " and e.status in :running and exists (select m from Engagement x join x.team m"
                    + " where x.id = a.engagementId and m.personId = :me)";

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(ReviewAction action) {
        em.persist(action);
    }

    void flush() {
        em.flush();
    }

    /** All of an engagement, in the order of their numbers. */
    List<ReviewAction> of(String engagementId) {
        return em.createQuery(
                        "select a from ReviewAction a where a.engagementId = :engagement order by a.number",
                        ReviewAction.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    Optional<ReviewAction> find(String engagementId, int number) {
        return em.createQuery(
                        "select a from ReviewAction a where a.engagementId = :engagement and a.number = :number",
                        ReviewAction.class)
                .setParameter("engagement", engagementId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    int nextNumber(String engagementId) {
        Integer last = em.createQuery(
                        "select max(a.number) from ReviewAction a where a.engagementId = :engagement", Integer.class)
                .setParameter("engagement", engagementId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** What a person owes in engagements that run and on whose team they still are, by day. */
    Page<OwedAction> owedBy(String person, Page.Request page) {
        List<Object[]> rows = em.createQuery(
                        "select a, e.clientName, e.country" + OWED + " order by a.dueOn, a.engagementId, a.number",
                        Object[].class)
                .setParameter("me", person)
                .setParameter("open", ActionState.OPEN)
                .setParameter("running", Writable.WHILE)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Long total = em.createQuery("select count(a)" + OWED, Long.class)
                .setParameter("me", person)
                .setParameter("open", ActionState.OPEN)
                .setParameter("running", Writable.WHILE)
                .getSingleResult();
        return new Page<>(
                rows.stream()
                        .map(row -> new OwedAction(((ReviewAction) row[0]).view(), (String) row[1], (String) row[2]))
                        .toList(),
                total,
                page);
    }
}
