package org.oks.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person's draft of one form as it is kept: its fields as one text, since nobody asks for one of them alone. */
@Entity
@IdClass(DraftRecord.Key.class)
@Table(name = "platform_draft")
class DraftRecord {
    @Id
    @Column(name = "person_id")
    private String personId;

    @Id
    private String page;

    @Id
    private String form;

    private String fields;

    @Column(name = "kept_at")
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected DraftRecord() {}

    DraftRecord(Key key, String fields, Instant keptAt) {
        this.personId = key.personId;
        this.page = key.page;
        this.form = key.form;
        this.fields = fields;
        this.keptAt = keptAt;
    }

    void becomes(String typed, Instant now) {
        fields = typed;
        keptAt = now;
    }

    Draft draft() {
        try (JsonReader reader = CanonicalJson.JSON.createReader(new StringReader(fields))) {
            return new Draft(
                    page,
                    form,
                    reader.readArray().getValuesAs(JsonObject.class).stream()
                            .map(each -> new Draft.Field(
                                    each.getString("name"), each.getString("label"), each.getString("value")))
                            .toList(),
                    keptAt);
        }
    }

    static String json(List<Draft.Field> fields) {
        JsonArrayBuilder json = CanonicalJson.JSON.createArrayBuilder();
        fields.forEach(each -> json.add(CanonicalJson.JSON
                .createObjectBuilder()
                .add("name", Objects.requireNonNullElse(each.name(), ""))
                .add("label", Objects.requireNonNullElse(each.label(), ""))
                .add("value", Objects.requireNonNullElse(each.value(), ""))));
        JsonArray array = json.build();
        return array.toString();
    }

    /** One draft for each form of a page and person. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String personId;
        private String page;
        private String form;

        Key() {}

        Key(String personId, String page, String form) {
            this.personId = personId;
            this.page = page;
            this.form = form;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key k && k.personId.equals(personId) && k.page.equals(page) && k.form.equals(form);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, page, form);
        }
    }
}
