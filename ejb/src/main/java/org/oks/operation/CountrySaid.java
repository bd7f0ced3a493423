package org.oks.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person said about a name that lists write for a country: which one it is, or that it is none. */
@Entity
@Table(name = "operation_country")
class CountrySaid {
    @Id
    @Column(name = "name_key")
    private String key;

    @Column
    private String name;

    @Column
    private @Nullable String country;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected CountrySaid() {}

    CountrySaid(String name) {
        this.key = CountryNames.plain(name);
        this.name = name;
    }

    void say(@Nullable String code, String by, Instant at) {
        this.country = code;
        this.saidBy = by;
        this.saidAt = at;
    }

    String key() {
        return key;
    }

    @Nullable
    String country() {
        return country;
    }
}
