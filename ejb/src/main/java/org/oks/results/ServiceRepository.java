package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.oks.platform.NotFound;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** What was delivered, as it is kept. */
@ApplicationScoped
class ServiceRepository {
    private static final String STANDING =
            " from Service s where s.engagementId = :engagement and s.withdrawnAt is null";

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /** What stands, the newest first, a page at a time. */
    Page<Service> page(String engagementId, Page.Request page) {
        return new Page<>(
                em.createQuery("select s" + STANDING + " order by s.deliveredOn desc, s.number desc", Service.class)
                        .setParameter("engagement", engagementId)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList(),
                em.createQuery("select count(s)" + STANDING, Long.class)
                        .setParameter("engagement", engagementId)
                        .getSingleResult(),
                page);
    }

    /** All that stands, in the order of their numbers. */
    List<Service> standing(String engagementId) {
        return em.createQuery("select s" + STANDING + " order by s.number", Service.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    /** All that stands and hangs on a node. */
    List<Service> onNodes(String engagementId) {
        return em.createQuery("select s" + STANDING + " and s.node is not null order by s.number", Service.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    /** Sums over what stands: how many, days, women, men, others. */
    Object[] sums(String engagementId) {
        return em.createQuery(
                        "select count(s), sum(s.days), sum(s.women), sum(s.men), sum(s.others)" + STANDING,
                        Object[].class)
                .setParameter("engagement", engagementId)
                .getSingleResult();
    }

    /** @throws NotFound when there is none of this number */
    Service get(String engagementId, int number) {
        return em.createQuery(
                        "select s from Service s where s.engagementId = :engagement and s.number = :number",
                        Service.class)
                .setParameter("engagement", engagementId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("results.no.service", number)));
    }

    int next(String engagementId) {
        Integer last = em.createQuery(
                        "select max(s.number) from Service s where s.engagementId = :engagement", Integer.class)
                .setParameter("engagement", engagementId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    void add(Service service) {
        em.persist(service);
    }

    void flush() {
        em.flush();
    }
}
