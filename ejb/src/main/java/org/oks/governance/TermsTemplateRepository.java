package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Templates of terms of reference, as they are kept. */
@ApplicationScoped
class TermsTemplateRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /** The versions of a role, the newest first. */
    List<TermsTemplate> of(ClientRole role) {
        return em.createQuery(
                        "select t from TermsTemplate t where t.role = :role order by t.number desc",
                        TermsTemplate.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** The one that is filled in; empty where that of the release is. */
    Optional<TermsTemplate> newest(ClientRole role) {
        return of(role).stream().findFirst();
    }

    /** All of them, by role, the newest first. */
    List<TermsTemplate> all() {
        return em.createQuery("select t from TermsTemplate t order by t.role, t.number desc", TermsTemplate.class)
                .getResultList();
    }

    void add(TermsTemplate template) {
        em.persist(template);
        em.flush();
    }
}
