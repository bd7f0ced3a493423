package org.oks.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a file's content is stored, under the hash of its content. */
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

    @SuppressWarnings("NullAway.Init")
    protected FileRecord() {}

    FileRecord(String hash, long size, String mediaType, Instant storedAt) {
        this.hash = hash;
        this.size = size;
        this.mediaType = mediaType;
        this.storedAt = storedAt;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }
}
