package org.oks.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a file's content is stored, under the hash of its content. Made before the content is put in its place; whoever
 * begins or ends a use of the content holds this row. When nothing refers to it for a day, it is swept away.
 */
@Entity
@Table(name = "platform_file")
class FileRecord {
    @Id
    private String hash;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private FileState state;

    @Column(name = "scanned_at")
    private @Nullable Instant scannedAt;

    @Column(name = "unused_since")
    private @Nullable Instant unusedSince;

    @SuppressWarnings("NullAway.Init")
    protected FileRecord() {}

    FileRecord(String hash, long size, String mediaType, Instant storedAt) {
        this.hash = hash;
        this.size = size;
        this.mediaType = mediaType;
        this.storedAt = storedAt;
        this.state = FileState.NOT_SCANNED;
        this.unusedSince = storedAt;
    }

    /** Something refers to it from now on. */
    void used() {
        unusedSince = null;
    }

    /** Nothing refers to it; a day of that begins now, if it has not begun before. */
    void unused(Instant now) {
        if (unusedSince == null) {
            unusedSince = now;
        }
    }

    boolean unusedFor(Duration time, Instant now) {
        return unusedSince != null && !unusedSince.plus(time).isAfter(now);
    }

    /** A scanner looked, or did not take it; what was found once stays found. */
    void scanned(FileState found, Instant at) {
        if (state == FileState.NOT_SCANNED || found == FileState.INFECTED) {
            state = found;
            scannedAt = at;
        }
    }

    String hash() {
        return hash;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    FileState state() {
        return state;
    }
}
