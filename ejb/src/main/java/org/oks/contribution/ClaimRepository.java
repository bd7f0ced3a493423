package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        return 1 + last("select max(c.number) from Claim c where c.engagementId = :of", engagementId);
    }

    int nextEvidenceNumber(String engagementId) {
        return 1 + last("select max(e.number) from Evidence e where e.engagementId = :of", engagementId);
    }

    int nextRank(String claimId) {
        return 1 + last("select max(e.rank) from Evidence e where e.claimId = :of", claimId);
    }

    private int last(String query, String of) {
        Integer last =
                em.createQuery(query, Integer.class).setParameter("of", of).getSingleResult();
        return last == null ? 0 : last;
    }

    List<Claim> claims(String engagementId) {
        return em.createQuery("select c from Claim c where c.engagementId = :engagement order by c.number", Claim.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    /** What stands, in the order in which it is shown. */
    List<Evidence> standingEvidence(String engagementId) {
        return em.createQuery(
                        "select e from Evidence e where e.engagementId = :engagement"
                                + " and e.state = org.oks.contribution.ItemState.RECORDED",
                        Evidence.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .sorted(EvidenceOrder.SHOWN)
                .toList();
    }

    /** All that was ever recorded, what was withdrawn among it. */
    List<Evidence> everyEvidence(String engagementId) {
        return em.createQuery("select e from Evidence e where e.engagementId = :engagement", Evidence.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    /** The evidence of a claim in this state, in the order in which it is shown. */
    List<Evidence> evidenceOf(String claimId, ItemState state) {
        return em.createQuery("select e from Evidence e where e.claimId = :claim and e.state = :state", Evidence.class)
                .setParameter("claim", claimId)
                .setParameter("state", state)
                .getResultStream()
                .sorted(EvidenceOrder.SHOWN)
                .toList();
    }

    /** The main items of a claim beside the one named. */
    long mainItems(String claimId, @Nullable String besides) {
        return evidenceOf(claimId, ItemState.RECORDED).stream()
                .filter(evidence -> evidence.main() && !evidence.id().equals(besides))
                .count();
    }

    void add(FormerText former) {
        em.persist(former);
    }

    /** The texts that a claim had before, oldest first. */
    List<ClaimVersion> versions(Claim claim) {
        return em.createQuery(
                        "select v from ClaimVersion v where v.claimId = :claim order by v.version", ClaimVersion.class)
                .setParameter("claim", claim.id())
                .getResultList();
    }

    /** The texts that an item had before, oldest first. */
    List<EvidenceVersion> versions(Evidence evidence) {
        return em.createQuery(
                        "select v from EvidenceVersion v where v.evidenceId = :evidence order by v.version",
                        EvidenceVersion.class)
                .setParameter("evidence", evidence.id())
                .getResultList();
    }

    /**
     * Everybody who wrote a claim or an item of evidence, or a text that either had before. What was withdrawn counts:
     * else its author could withdraw it, judge what it stood beside, and take it back.
     */
    Set<String> authors(String engagementId) {
        Set<String> authors = new HashSet<>();
        for (String query : List.of(
                "select distinct c.author from Claim c where c.engagementId = :of",
                "select distinct c.changedBy from Claim c where c.engagementId = :of",
                "select distinct e.addedBy from Evidence e where e.engagementId = :of",
                "select distinct e.changedBy from Evidence e where e.engagementId = :of",
                "select distinct v.writtenBy from ClaimVersion v, Claim c"
                        + " where v.claimId = c.id and c.engagementId = :of",
                "select distinct v.writtenBy from EvidenceVersion v, Evidence e"
                        + " where v.evidenceId = e.id and e.engagementId = :of")) {
            authors.addAll(em.createQuery(query, String.class)
                    .setParameter("of", engagementId)
                    .getResultList());
        }
        return authors;
    }
}
