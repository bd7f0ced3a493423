package org.oks.operation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A projects list that was brought, and where it stands.
 *
 * @param refused key of the text that says why it was refused
 * @param asOf the day that the list shows
 * @param newer the day of a newer list that was taken over before; null when this one says the newest
 * @param otherColumns titles of columns that are not known here; they are kept aside
 * @param rows how many there are of each kind
 * @param staged rows read so far
 * @param done rows taken over so far
 * @param beganAt when the work that goes on, or went on last, began
 */
public record ListView(
        String id,
        String fileName,
        String broughtBy,
        Instant broughtAt,
        ListState state,
        @Nullable String refused,
        @Nullable LocalDate asOf,
        @Nullable LocalDate newer,
        List<String> otherColumns,
        Map<RowKind, Long> rows,
        int staged,
        int done,
        Instant beganAt,
        @Nullable Instant endedAt,
        long version) {
    public ListView {
        otherColumns = List.copyOf(otherColumns);
        Map<RowKind, Long> sorted = new EnumMap<>(RowKind.class);
        sorted.putAll(rows);
        rows = Collections.unmodifiableMap(sorted);
    }

    /** How many rows would be, or are, taken over. */
    public long toApply() {
        return rows(RowKind.NEW) + rows(RowKind.CHANGED) + rows(RowKind.CONFLICT);
    }

    public long rows(RowKind kind) {
        return rows.getOrDefault(kind, 0L);
    }

    /** How long taking over will go on at the speed so far. */
    public Optional<Duration> left(Instant now) {
        if (state != ListState.APPLYING || done == 0) {
            return Optional.empty();
        }
        long each = Duration.between(beganAt, now).toNanos() / done;
        return Optional.of(Duration.ofNanos(Math.max(0, each * (toApply() - done))));
    }
}
