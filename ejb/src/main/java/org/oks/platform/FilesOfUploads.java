package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;

/** A file that somebody sent today may still be attached. */
@ApplicationScoped
public class FilesOfUploads implements FileUse {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Override
    public Set<String> among(Collection<String> hashes) {
        return Set.copyOf(em.createQuery("select distinct u.hash from Upload u where u.hash in :hashes", String.class)
                .setParameter("hashes", hashes)
                .getResultList());
    }
}
