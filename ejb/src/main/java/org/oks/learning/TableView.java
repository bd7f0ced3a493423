package org.oks.learning;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An emergent learning table as its readers see it.
 *
 * @param number within the engagement: how people call it
 * @param phase 1 to 4: the phase in which it was begun
 * @param entries those that stand, by quadrant and number
 */
public record TableView(
        String engagementId,
        int number,
        int phase,
        long version,
        TableDraft said,
        List<EntryView> entries,
        String recordedBy,
        Instant recordedAt,
        String changedBy,
        Instant changedAt) {
    public TableView {
        entries = List.copyOf(entries);
    }

    /** The entries of one quadrant. */
    public List<EntryView> in(Quadrant quadrant) {
        return entries.stream().filter(entry -> entry.quadrant() == quadrant).toList();
    }

    /** The thread of an entry: what it rests on, and what rests on it, by their codes; empty when there is none. */
    public Set<String> thread(String code) {
        return EntryThread.of(code, entries);
    }
}
