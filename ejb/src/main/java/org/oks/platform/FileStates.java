package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What is said beside files on a page: whether a scanner looked at them. */
@ApplicationScoped
public class FileStates {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /** The states of these files, by their hashes. */
    public Map<String, FileState> of(Collection<String> hashes) {
        Map<String, FileState> states = new HashMap<>();
        if (!hashes.isEmpty()) {
            for (Object[] row : em.createQuery(
                            "select f.hash, f.state from FileRecord f where f.hash in :hashes", Object[].class)
                    .setParameter("hashes", hashes)
                    .getResultList()) {
                states.put((String) row[0], (FileState) row[1]);
            }
        }
        return states;
    }
}
