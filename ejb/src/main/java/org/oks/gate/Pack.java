package org.oks.gate;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import org.oks.platform.CanonicalJson;

/**
 * What approvers weigh in one round of a gate, frozen as canonical JSON under one digest. It never changes: what changes
 * afterwards makes it stale, and a refresh brings the next one to the same round.
 */
@Entity
@Table(name = "gate_pack")
class Pack {
    @Id
    private String id;

    @Column(name = "review_id")
    private String reviewId;

    @Column
    private int number;

    @Column
    private String digest;

    @Column
    private String body;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Pack() {}

    Pack(String id, String reviewId, int number, PackMaking.Made made, String by, Instant at) {
        this.id = id;
        this.reviewId = reviewId;
        this.number = number;
        this.digest = made.digest();
        this.body = made.body();
        this.madeBy = by;
        this.madeAt = at;
    }

    String reviewId() {
        return reviewId;
    }

    int number() {
        return number;
    }

    String digest() {
        return digest;
    }

    String body() {
        return body;
    }

    /** True when this thing is weighed in it. */
    boolean holds(String kind, String id) {
        try (JsonReader reader = CanonicalJson.JSON.createReader(new StringReader(body))) {
            return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .anyMatch(item -> item.getString("kind").equals(kind)
                            && item.getString("id").equals(id));
        }
    }

    PackView view() {
        return new PackView(number, digest, madeBy, madeAt);
    }
}
