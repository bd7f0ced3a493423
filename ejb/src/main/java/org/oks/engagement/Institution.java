package org.oks.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A public institution that becomes, or may become, a client. Known by its name and country. */
@Entity
@Table(name = "engagement_institution")
class Institution {
    @Id
    private String id;

    @Column
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column
    private String country;

    @SuppressWarnings("NullAway.Init")
    protected Institution() {}

    Institution(String id, String name, String country) {
        this.id = id;
        this.name = name.strip();
        this.nameKey = key(name);
        this.country = country;
    }

    /** The form in which two spellings of one name are the same. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }
}
