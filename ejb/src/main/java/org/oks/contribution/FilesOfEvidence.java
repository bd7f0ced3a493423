package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.oks.platform.FileUse;

/** The stored files of evidence, of what it said before too: withdrawn or not, they are in use. */
@ApplicationScoped
public class FilesOfEvidence implements FileUse {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Override
    public Set<String> among(Collection<String> hashes) {
        Set<String> used = new HashSet<>(em.createQuery(
                        "select distinct x.text.fileHash from Evidence x where x.text.fileHash in :hashes",
                        String.class)
                .setParameter("hashes", hashes)
                .getResultList());
        hashes.stream().filter(hash -> !used.contains(hash) && wasUsed(hash)).forEach(used::add);
        return used;
    }

    /** Former texts are kept as JSON. Only what nothing else refers to is looked for there, once a day. */
    private boolean wasUsed(String hash) {
        Number found =
                (Number) em.createNativeQuery("select count(*) from contribution_evidence_version where body like ?")
                        .setParameter(1, "%" + hash + "%")
                        .getSingleResult();
        return found.longValue() > 0;
    }
}
