package org.oks.contribution;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.oks.platform.CanonicalJson;

/** A text that stood before another took its place: written once, never changed. */
@MappedSuperclass
abstract class FormerText {
    @Id
    private String id;

    /** The version of the thing while the text stood. */
    @Column
    private long version;

    @Column
    private String body;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected FormerText() {}

    FormerText(long version, JsonObject body, String writtenBy, Instant writtenAt) {
        this.id = UUID.randomUUID().toString();
        this.version = version;
        this.body = CanonicalJson.canonical(body);
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** What it said, member by member. */
    Map<String, String> members() {
        try (var reader = CanonicalJson.JSON.createReader(new StringReader(body))) {
            return plain(reader.readObject());
        }
    }

    static Map<String, String> plain(JsonObject members) {
        Map<String, String> plain = new LinkedHashMap<>();
        members.forEach((name, value) -> plain.put(name, ((JsonString) value).getString()));
        return plain;
    }

    long version() {
        return version;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
