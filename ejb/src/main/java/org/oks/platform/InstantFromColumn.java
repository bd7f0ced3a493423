package org.oks.platform;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads an instant from whatever the driver hands out: PostgreSQL's a {@link Timestamp}, H2's an {@link OffsetDateTime}.
 * The type of what is read is open here on purpose, so that no cast stands before the first line.
 *
 * @param <T> what is written
 */
abstract class InstantFromColumn<T> {
    private final Function<Instant, T> writing;

    InstantFromColumn(Function<Instant, T> writing) {
        this.writing = writing;
    }

    public @Nullable T convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : writing.apply(instant);
    }

    public @Nullable Instant convertToEntityAttribute(@Nullable T value) {
        Object read = value;
        if (read instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return read == null ? null : ((Timestamp) read).toInstant();
    }
}
