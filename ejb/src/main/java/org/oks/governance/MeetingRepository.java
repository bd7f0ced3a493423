package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Meetings of communities of practice, as they are kept. */
@ApplicationScoped
class MeetingRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /** Those that stand, of all communities of an engagement. */
    List<Meeting> ofEngagement(String engagementId) {
        return em.createQuery(
                        "select m from Meeting m, Community c where c.id = m.communityId"
                                + " and c.engagementId = :engagement and m.withdrawnAt is null"
                                + " order by m.heldOn, m.number",
                        Meeting.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    /** Those that stand, of one community. */
    List<Meeting> of(Community community) {
        return em.createQuery(
                        "select m from Meeting m where m.communityId = :community and m.withdrawnAt is null"
                                + " order by m.heldOn, m.number",
                        Meeting.class)
                .setParameter("community", community.id())
                .getResultList();
    }

    Optional<Meeting> find(Community community, int number) {
        return of(community).stream().filter(each -> each.number() == number).findFirst();
    }

    int next(Community community) {
        Integer last = em.createQuery(
                        "select max(m.number) from Meeting m where m.communityId = :community", Integer.class)
                .setParameter("community", community.id())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    void add(Meeting meeting) {
        em.persist(meeting);
        em.flush();
    }
}
