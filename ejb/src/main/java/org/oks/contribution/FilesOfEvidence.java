package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oks.platform.FileUse;

/** The stored files of evidence, of what it said before too: withdrawn or not, they are in use. */
@ApplicationScoped
public class FilesOfEvidence implements FileUse {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Override
    public Set<String> among(Collection<String> hashes) {
        Set<String> used = new HashSet<>(among("Evidence", hashes));
        used.addAll(among("EvidenceVersion", hashes));
        return used;
    }

    private List<String> among(String kept, Collection<String> hashes) {
        return em.createQuery(
                        "select distinct x.text.fileHash from " + kept + " x where x.text.fileHash in :hashes",
                        String.class)
                .setParameter("hashes", hashes)
                .getResultList();
    }
}
