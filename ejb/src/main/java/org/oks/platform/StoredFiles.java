package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Files by the hash of their content, in the data folder. The content is written before the row that names it, so that
 * a row never points to nothing; the same content is kept once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StoredFiles {
    private static final long MOST_BYTES = 25L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Clock clock;

    /** A stored file, ready to be sent. */
    public record Content(Path path, String mediaType, long size) {}

    /** What a room asks of a file before it is taken in; it throws the rule that is broken. */
    @FunctionalInterface
    public interface Check {
        /** Looks at the file. */
        void look(Path file) throws IOException;
    }

    /**
     * Takes a file in.
     *
     * @param name as the sender calls it; folders are cut off
     * @throws FileRefused when it is empty, larger than 25 MB, or of a kind that is not allowed
     */
    public StoredFile store(String name, InputStream content) {
        return store(name, content, file -> {});
    }

    /** The same, after a look of the room's own, whose words then tell what is wrong. */
    public StoredFile store(String name, InputStream content, Check check) {
        String shortName = shortName(name);
        try {
            Path folder = Files.createDirectories(Settings.data().resolve("files"));
            Path incoming = Files.createTempFile(folder, "incoming", null);
            try {
                String hash = copy(content, incoming, shortName);
                check.look(incoming);
                String mediaType = FileTypes.detect(incoming, shortName);
                if (!FileTypes.ALLOWED.contains(mediaType)) {
                    throw FileRefused.ofKind(shortName, mediaType);
                }
                keep(incoming, folder, hash, mediaType);
                return new StoredFile(hash, shortName);
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be stored", e);
        }
    }

    /**
     * The content of a stored file. The caller has checked that the reader may have it.
     *
     * @throws NotFound when no such file is stored
     */
    public Content content(String hash) {
        FileRecord row = em.find(FileRecord.class, hash);
        if (row == null) {
            throw new NotFound(Text.of("platform.no.file", hash));
        }
        return new Content(place(hash), row.mediaType(), row.size());
    }

    /** Notes for {@code field} when the file that is named was never stored here. */
    public void check(InvalidInput.Checks checks, @Nullable StoredFile file, String field) {
        checks.that(
                file == null || em.find(FileRecord.class, file.hash()) != null,
                field,
                Text.of("platform.file.not-stored"));
        if (file != null) {
            checks.text(file.name(), field, LONGEST_NAME, Text.of("platform.file.name"));
        }
    }

    private void keep(Path incoming, Path folder, String hash, String mediaType) throws IOException {
        Path place = place(folder, hash);
        Files.createDirectories(place.getParent());
        long size = Files.size(incoming);
        Files.move(incoming, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        if (em.find(FileRecord.class, hash) == null) {
            em.persist(new FileRecord(hash, size, mediaType, clock.instant()));
            em.flush();
        }
    }

    private static String copy(InputStream content, Path to, String name) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            long size = 0;
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > MOST_BYTES) {
                    throw FileRefused.tooLarge(name, MOST_BYTES);
                }
                out.write(buffer, 0, read);
            }
            if (size == 0) {
                throw FileRefused.empty(name);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static Path place(String hash) {
        return place(Settings.data().resolve("files"), hash);
    }

    private static Path place(Path folder, String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static String shortName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
