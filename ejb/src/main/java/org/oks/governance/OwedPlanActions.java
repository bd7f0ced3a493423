package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.oks.engagement.Writable;
import org.oks.platform.Page;

/** What a person owes by the action plans of engagements that run and on whose team they still are, by day. */
@ApplicationScoped
class OwedPlanActions {
    private static final String OWED =
            " from PlanAction a, Engagement e where a.owner = :me and a.state in :open and e.id = a.engagementId"
                    + " and e.status in :running and exists (select m from Engagement x join x.team m"
                    + " where x.id = a.engagementId and m.personId = :me)";

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    Page<OwedPlanAction> of(String person, Page.Request page) {
        List<Object[]> found = asked(
                        em.createQuery(
                                "select a, e.clientName, e.country" + OWED
                                        + " order by a.dueOn, a.engagementId, a.number",
                                Object[].class),
                        person)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Long total = asked(em.createQuery("select count(a)" + OWED, Long.class), person)
                .getSingleResult();
        return new Page<>(
                found.stream()
                        .map(row -> new OwedPlanAction(((PlanAction) row[0]).view(), (String) row[1], (String) row[2]))
                        .toList(),
                total,
                page);
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, String person) {
        return query.setParameter("me", person)
                .setParameter("open", List.of(PlanState.PLANNED, PlanState.UNDER_WAY))
                .setParameter("running", Writable.WHILE);
    }
}
