package org.oks.web.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.oks.platform.Settings;

/**
 * What is being sent, kept aside until it is there as a whole: a slow sender holds no transaction open. Reads one byte
 * more than is allowed at most, so that the room can say that the file is too large.
 */
public final class Spool implements AutoCloseable {
    private final Path file;
    private final String hash;

    private Spool(Path file, String hash) {
        this.file = file;
        this.hash = hash;
    }

    /** Takes in what is sent. */
    public static Spool of(InputStream sent) {
        try {
            Path folder = Files.createDirectories(Settings.uploads());
            Path file = Files.createTempFile(folder, "sent", null);
            try {
                return new Spool(file, copy(sent, file));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be taken in", e);
        }
    }

    /** SHA-256 of what was sent, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** What was sent, from the beginning. */
    public InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copy(InputStream sent, Path to) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
                byte[] buffer = new byte[64 * 1024];
                long left = Settings.documentBytes() + 1;
                for (int read = 0; left > 0 && read >= 0; left -= read) {
                    read = sent.read(buffer, 0, (int) Math.min(buffer.length, left));
                    out.write(buffer, 0, Math.max(0, read));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
