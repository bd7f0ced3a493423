package org.oks.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.oks.platform.FileUse;

/** The documents of ratings and of the leader's sign-off are in use. */
@ApplicationScoped
public class FilesOfVisioning implements FileUse {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Override
    public Set<String> among(Collection<String> hashes) {
        Set<String> used = new HashSet<>(
                em.createQuery("select distinct x.fileHash from RiskRating x where x.fileHash in :hashes", String.class)
                        .setParameter("hashes", hashes)
                        .getResultList());
        used.addAll(
                em.createQuery("select distinct x.fileHash from SignOff x where x.fileHash in :hashes", String.class)
                        .setParameter("hashes", hashes)
                        .getResultList());
        return used;
    }
}
