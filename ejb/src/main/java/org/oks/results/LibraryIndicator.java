package org.oks.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An indicator that every engagement can take, with the one definition that makes its values comparable. */
@Entity
@Table(name = "results_library")
class LibraryIndicator {
    @Id
    private String code;

    @Column
    private String name;

    @Column
    private String definition;

    @Column
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column
    private IndicatorMeasure measure;

    @Column
    private boolean ascending;

    @Column
    private @Nullable String numerator;

    @Column
    private @Nullable String denominator;

    @Column
    private boolean proposal;

    @SuppressWarnings("NullAway.Init")
    protected LibraryIndicator() {}

    LibraryEntry view() {
        return new LibraryEntry(code, name, definition, unit, measure, ascending, numerator, denominator, proposal);
    }
}
