package org.oks.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at, cleaned and scanned, and lies ready to be stored: see {@link FileIntake}, which alone makes
 * them. To be closed, whether it was stored or not.
 */
public final class TakenFile implements AutoCloseable {
    private final Path path;
    private final String name;
    private final FileType type;
    private final String sentHash;
    private final String hash;
    private final long size;
    private final FileState state;
    private final @Nullable String upload;

    TakenFile(Path path, String name, FileType type, String sentHash, FileState state, @Nullable String upload)
            throws IOException {
        this.path = path;
        this.name = name;
        this.type = type;
        this.sentHash = sentHash;
        this.hash = FileHash.of(path);
        this.size = Files.size(path);
        this.state = state;
        this.upload = upload;
    }

    /** SHA-256 of what was sent, before it was cleaned: tells one request from another. */
    public String sentHash() {
        return sentHash;
    }

    Path path() {
        return path;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return type.mediaType();
    }

    String hash() {
        return hash;
    }

    long size() {
        return size;
    }

    FileState state() {
        return state;
    }

    /** The upload that it came by, null when it came in one piece. */
    @Nullable
    String upload() {
        return upload;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
