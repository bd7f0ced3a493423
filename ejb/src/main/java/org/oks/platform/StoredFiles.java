package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files by the hash of their content; the same content is kept once. The row is there, and held, before the content is put
 * in its place or put to use, so that the {@link FilesSweep} never takes away what somebody begins to use.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StoredFiles {
    private static final int MOST_TRIES = 3;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    FileRows rows;

    @Inject
    FileIntake intake;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A stored file, ready to be sent. */
    public record Content(Path path, String mediaType, long size) {
        /** True for what a browser can show by itself, and runs nothing while it does. */
        public boolean showable() {
            return FileType.showable(mediaType);
        }
    }

    /**
     * Takes a file in that is used at once, after a look of the room's own, whose words then tell what is wrong.
     *
     * @param name as the sender calls it; folders are cut off
     * @throws FileRefused when it is empty, too large, unsafe, or of a kind that is not taken
     */
    public StoredFile store(String name, InputStream content, FileIntake.Check check) {
        try (TakenFile taken = intake.take(null, name, content, check)) {
            keep(taken).used();
            return new StoredFile(taken.hash(), taken.name());
        }
    }

    /**
     * Keeps a file that the acting person sent for a purpose, and that this person alone may then attach there.
     *
     * @param place what it is meant for, such as the id of an engagement
     */
    public StoredFile keep(String place, TakenFile taken) {
        FileRecord row = keep(taken);
        Upload upload = taken.upload() == null ? null : em.find(Upload.class, taken.upload());
        if (upload == null) {
            upload = new Upload(
                    UUID.randomUUID().toString(), actor.get().id(), place, taken.name(), taken.size(), clock.instant());
            em.persist(upload);
        }
        if (!upload.isOf(actor.get().id(), place)) {
            throw new NotFound(Text.of("platform.no.upload", upload.view().id()));
        }
        upload.stored(row.hash());
        em.flush();
        return new StoredFile(row.hash(), taken.name());
    }

    /**
     * Begins a use of a file. Knowing its hash is not enough: the acting person must have sent it for this very purpose.
     * Notes for {@code field} when that is not so.
     *
     * @throws FileQuarantined when a scanner found something in it
     */
    public void use(InvalidInput.Checks checks, @Nullable StoredFile file, String place, String field) {
        if (file == null) {
            return;
        }
        checks.text(file.name(), field, FileIntake.LONGEST_NAME, Text.of("platform.file.name"));
        FileRecord row = sent(file.hash(), place) ? hold(file.hash()) : null;
        checks.that(row != null, field, Text.of("platform.file.not-stored"));
        if (row != null) {
            requireSafe(row);
            row.used();
        }
    }

    /**
     * The content of a stored file. The caller has checked that the reader may have it.
     *
     * @throws NotFound when no such file is stored
     * @throws FileQuarantined when a scanner found something in it
     */
    public Content content(String hash) {
        FileRecord row = em.find(FileRecord.class, hash);
        if (row == null) {
            throw new NotFound(Text.of("platform.no.file", hash));
        }
        requireSafe(row);
        return new Content(place(hash), row.mediaType(), row.size());
    }

    private FileRecord keep(TakenFile taken) {
        FileRecord row = null;
        for (int tries = 0; row == null && tries < MOST_TRIES; tries++) {
            try {
                rows.ensure(taken.hash(), taken.size(), taken.mediaType());
            } catch (RuntimeException failure) {
                if (!LostRace.in(failure)) {
                    throw failure;
                }
            }
            row = hold(taken.hash());
        }
        if (row == null) {
            throw new IllegalStateException("The file is swept away as often as it is stored: " + taken.hash());
        }
        requireSafe(row);
        if (taken.state() == FileState.CLEAN) {
            row.scanned(FileState.CLEAN, clock.instant());
        }
        put(taken);
        return row;
    }

    private @Nullable FileRecord hold(@Nullable String hash) {
        return hash == null ? null : em.find(FileRecord.class, hash, LockModeType.PESSIMISTIC_WRITE);
    }

    private boolean sent(@Nullable String hash, String place) {
        return !em.createQuery(
                        "select u.id from Upload u where u.hash = :hash and u.personId = :person and u.place = :place",
                        String.class)
                .setParameter("hash", hash)
                .setParameter("person", actor.get().id())
                .setParameter("place", place)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static void requireSafe(FileRecord row) {
        if (row.state() == FileState.INFECTED) {
            throw new FileQuarantined();
        }
    }

    /** On the disk for good before the row says so; while the row is held nobody takes it away. */
    private static void put(TakenFile taken) {
        Path place = place(taken.hash());
        try {
            if (Files.isRegularFile(place) && Files.size(place) == taken.size()) {
                return;
            }
            Files.createDirectories(place.getParent());
            try (FileChannel content = FileChannel.open(taken.path(), StandardOpenOption.WRITE)) {
                content.force(true);
            }
            Files.move(taken.path(), place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be stored", e);
        }
    }

    static Path place(String hash) {
        return Settings.files().resolve(hash.substring(0, 2)).resolve(hash);
    }
}
