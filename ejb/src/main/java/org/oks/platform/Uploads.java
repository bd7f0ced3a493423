package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files that come in pieces of 256 KB, so that a lost link costs one piece. What came lies in the folder for uploads; the
 * row says how much of it counts. The caller has checked that the person may send a file for the place.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class Uploads {
    static final int CHUNK = 256 * 1024;
    private static final int MOST_OPEN = 5;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    FileIntake intake;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Begins an upload.
     *
     * @throws FileRefused when nothing of this name or size is taken
     * @throws UploadRefused when the person has too many begun
     */
    public UploadView start(String place, String name, long size) {
        String shortName = FileIntake.shortName(name);
        intake.announce(place, shortName, size);
        String person = actor.get().id();
        long open = em.createQuery(
                        "select count(u) from Upload u where u.personId = :person and u.hash is null", Long.class)
                .setParameter("person", person)
                .getSingleResult();
        if (open >= MOST_OPEN) {
            throw UploadRefused.tooMany(MOST_OPEN);
        }
        Upload upload = new Upload(UUID.randomUUID().toString(), person, place, shortName, size, clock.instant());
        em.persist(upload);
        em.flush();
        return upload.view();
    }

    /** How far the person's upload has come. */
    public UploadView view(String place, String id) {
        return mine(place, id, LockModeType.NONE).view();
    }

    /**
     * Takes the next piece. One that came before is answered as if it came now, since its answer may have been lost.
     *
     * @param digest SHA-256 of the piece
     * @throws UploadRefused when the piece is damaged, too large, or not the next one
     */
    public UploadView chunk(String place, String id, long offset, byte[] piece, byte[] digest) {
        if (piece.length > CHUNK) {
            throw UploadRefused.size(CHUNK);
        } else if (!MessageDigest.isEqual(FileHash.digest().digest(piece), digest)) {
            throw UploadRefused.digest();
        }
        Upload upload = mine(place, id, LockModeType.PESSIMISTIC_WRITE);
        long received = upload.view().offset();
        if (offset >= 0 && offset + piece.length <= received) {
            return upload.view();
        } else if (offset != received) {
            throw UploadRefused.offset(received);
        } else if (piece.length > upload.left()) {
            throw UploadRefused.size(upload.left());
        }
        write(upload.part(), offset, piece);
        upload.received(piece.length);
        em.flush();
        return upload.view();
    }

    /**
     * Takes the whole in. Outside any transaction, since cleaning and scanning take their time.
     *
     * @throws UploadRefused when some of it is missing
     * @throws FileRefused when it is not taken; then the upload is over
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public TakenFile take(String place, String id) {
        Upload upload = mine(place, id, LockModeType.NONE);
        if (upload.left() > 0) {
            throw UploadRefused.incomplete(upload.left());
        }
        return intake.take(place, upload.name(), upload.part(), id);
    }

    /** What the upload was stored as; null while it is not complete. */
    public @Nullable StoredFile stored(String place, String id) {
        Upload upload = mine(place, id, LockModeType.NONE);
        return upload.hash() == null ? null : new StoredFile(upload.hash(), upload.name());
    }

    /** Ends an upload that is not wanted, or refused. One that was stored stays, and needs its pieces no longer. */
    public void drop(String place, String id) {
        Upload upload = mine(place, id, LockModeType.PESSIMISTIC_WRITE);
        if (upload.hash() == null) {
            em.remove(upload);
        }
        forget(upload.part());
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Upload mine(String place, String id, LockModeType lock) {
        Upload upload = em.find(Upload.class, id, lock);
        if (upload == null || !upload.isOf(actor.get().id(), place)) {
            throw new NotFound(Text.of("platform.no.upload", id));
        }
        return upload;
    }

    private static void write(Path part, long offset, byte[] piece) {
        try {
            Files.createDirectories(part.getParent());
            try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(piece);
                while (left.hasRemaining()) {
                    file.write(left, offset + left.position());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The piece could not be kept", e);
        }
    }
}
