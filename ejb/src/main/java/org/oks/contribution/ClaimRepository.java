package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Claims and their evidence, as they are kept. */
@ApplicationScoped
class ClaimRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(Claim claim) {
        em.persist(claim);
    }

    void add(Evidence evidence) {
        em.persist(evidence);
    }

    void flush() {
        em.flush();
    }

    Claim get(String id) {
        Claim claim = em.find(Claim.class, id);
        if (claim == null) {
            throw new NotFound(Text.of("contribution.no.claim", id));
        }
        return claim;
    }

    Evidence evidence(String id) {
        Evidence evidence = em.find(Evidence.class, id);
        if (evidence == null) {
            throw new NotFound(Text.of("contribution.no.evidence", id));
        }
        return evidence;
    }

    int nextNumber(String engagementId) {
        Integer last = em.createQuery(
                        "select max(c.number) from Claim c where c.engagementId = :engagement", Integer.class)
                .setParameter("engagement", engagementId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    List<Claim> claims(String engagementId) {
        return em.createQuery("select c from Claim c where c.engagementId = :engagement order by c.number", Claim.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    /** What stands, contradicting items first, then main ones, then in the order they were added. */
    List<Evidence> standingEvidence(String engagementId) {
        return em.createQuery(
                        "select e from Evidence e where e.engagementId = :engagement"
                                + " and e.state = org.oks.contribution.ItemState.RECORDED"
                                + " order by e.direction, e.main desc, e.addedAt, e.id",
                        Evidence.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    long mainItems(String claimId) {
        return em.createQuery(
                        "select e from Evidence e where e.claimId = :claim"
                                + " and e.state = org.oks.contribution.ItemState.RECORDED",
                        Evidence.class)
                .setParameter("claim", claimId)
                .getResultStream()
                // not in the query: EclipseLink sends a boolean as a number, which H2 does not compare with one
                .filter(evidence -> evidence.view().main())
                .count();
    }
}
