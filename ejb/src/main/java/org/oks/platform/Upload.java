package org.oks.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person sends a file for a purpose, piece by piece, and has sent it once it names a hash. For a day it lets this
 * person attach the file there.
 */
@Entity
@Table(name = "platform_upload")
class Upload {
    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Column
    private String place;

    @Column
    private String name;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "received_bytes")
    private long received;

    @Column
    private @Nullable String hash;

    @Column(name = "started_at")
    private Instant startedAt;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    Upload(String id, String personId, String place, String name, long size, Instant startedAt) {
        this.id = id;
        this.personId = personId;
        this.place = place;
        this.name = name;
        this.size = size;
        this.startedAt = startedAt;
    }

    void received(int bytes) {
        received += bytes;
    }

    void stored(String as) {
        hash = as;
        received = size;
    }

    boolean isOf(String person, String forPlace) {
        return personId.equals(person) && place.equals(forPlace);
    }

    /** Where what came so far lies. */
    Path part() {
        return Settings.uploads().resolve(id + ".part");
    }

    long left() {
        return size - received;
    }

    @Nullable
    String hash() {
        return hash;
    }

    String name() {
        return name;
    }

    UploadView view() {
        return new UploadView(id, name, size, received, Uploads.CHUNK, hash);
    }
}
