package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Governance elements, as they are kept. */
@ApplicationScoped
class ElementRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    Optional<GovernanceElement> find(String id) {
        return Optional.ofNullable(em.find(GovernanceElement.class, id));
    }

    /** @throws NotFound when nothing was written down of it */
    GovernanceElement get(String engagementId, GovernanceElementType type) {
        return find(type.idIn(engagementId))
                .orElseThrow(() -> new NotFound(Text.of("governance.no.element", type.text(), engagementId)));
    }

    /** Those that were begun. */
    List<GovernanceElement> ofEngagement(String engagementId) {
        return em.createQuery(
                        "select g from GovernanceElement g where g.engagementId = :engagement order by g.id",
                        GovernanceElement.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    void add(GovernanceElement element) {
        em.persist(element);
    }

    void flush() {
        em.flush();
    }
}
