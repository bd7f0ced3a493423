package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import org.oks.platform.FileUse;

/** The documents that show the adoption of governance elements are in use. */
@ApplicationScoped
public class FilesOfGovernance implements FileUse {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Override
    public Set<String> among(Collection<String> hashes) {
        return Set.copyOf(em.createQuery(
                        "select distinct x.fileHash from GovernanceElement x where x.fileHash in :hashes", String.class)
                .setParameter("hashes", hashes)
                .getResultList());
    }
}
