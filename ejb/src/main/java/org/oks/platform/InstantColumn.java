package org.oks.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/** Instants in {@code timestamp with time zone} columns: EclipseLink 4 does not map them by itself. */
@Converter(autoApply = true)
public class InstantColumn extends InstantFromColumn<Timestamp> implements AttributeConverter<Instant, Timestamp> {
    public InstantColumn() {
        super(Timestamp::from);
    }
}
