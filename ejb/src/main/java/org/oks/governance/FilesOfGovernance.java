package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oks.platform.FileUse;

/** The documents that show adoption, signed terms of reference and templates of them are in use. */
@ApplicationScoped
public class FilesOfGovernance implements FileUse {
    private static final List<String> PLACES = List.of(
            "x.fileHash from GovernanceElement x where x.fileHash",
            "x.termsHash from RoleHolding x where x.termsHash",
            "x.fileHash from TermsTemplate x where x.fileHash");

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Override
    public Set<String> among(Collection<String> hashes) {
        Set<String> used = new HashSet<>();
        for (String place : PLACES) {
            used.addAll(em.createQuery("select distinct " + place + " in :hashes", String.class)
                    .setParameter("hashes", hashes)
                    .getResultList());
        }
        return used;
    }
}
