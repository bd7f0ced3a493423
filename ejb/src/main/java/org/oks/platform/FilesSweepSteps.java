package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the sweep does to one file, or one page of files: each a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FilesSweepSteps {
    /** For so long a file stays that nothing refers to. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    @Any
    Instance<FileUse> uses;

    /**
     * A page of files.
     *
     * @param last the last hash of the page, empty after the last page
     * @param unused those that nothing refers to just now
     */
    record Look(String last, List<String> unused) {
        Look {
            unused = List.copyOf(unused);
        }
    }

    /** The next page of files, without holding anything. */
    Look look(String after) {
        List<String> page = em.createQuery(
                        "select f.hash from FileRecord f where f.hash > :after order by f.hash", String.class)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (page.isEmpty()) {
            return new Look("", List.of());
        }
        Set<String> used = used(page);
        return new Look(
                page.get(page.size() - 1),
                page.stream().filter(hash -> !used.contains(hash)).toList());
    }

    /**
     * Looks at one file again while nobody else can begin to use it. The first time that nothing refers to it, its day
     * begins; when that is over, it goes: first the row, which a foreign key may still hold, then the content.
     *
     * @return true when it is gone
     */
    boolean sweep(String hash, Instant now) {
        FileRecord row = em.find(FileRecord.class, hash, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return false;
        } else if (used(List.of(hash)).contains(hash)) {
            row.used();
            return false;
        } else if (!row.unusedFor(KEPT, now)) {
            row.unused(now);
            return false;
        }
        em.remove(row);
        em.flush();
        try {
            Files.deleteIfExists(StoredFiles.place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be swept away", e);
        }
        return true;
    }

    /** Ends uploads that began before this. What they stored and nobody attached can then go. */
    int endUploads(Instant before) {
        return em.createQuery("delete from Upload u where u.startedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private Set<String> used(Collection<String> hashes) {
        Set<String> used = new HashSet<>();
        uses.forEach(use -> used.addAll(use.among(hashes)));
        return used;
    }
}
