package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import org.oks.platform.FileUse;

/** The stored files of the work of a phase are in use. */
@ApplicationScoped
public class FilesOfWork implements FileUse {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Override
    public Set<String> among(Collection<String> hashes) {
        return Set.copyOf(
                em.createQuery("select distinct x.fileHash from Work x where x.fileHash in :hashes", String.class)
                        .setParameter("hashes", hashes)
                        .getResultList());
    }
}
