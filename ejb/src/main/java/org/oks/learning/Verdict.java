package org.oks.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oks.results.AssumptionState;

/**
 * What the hypotheses of an engagement say of an assumption that they test. Of several the newest that was tried counts:
 * one that is untested, or was put in other words, says nothing.
 *
 * @param by the hypothesis, such as T1.H2
 */
record Verdict(AssumptionState state, String by) {
    /**
     * @param standing what stands in the tables, by the table's id
     * @return empty while no hypothesis that was tried tests it
     */
    static Optional<Verdict> on(String assumption, List<LearningTable> tables, Map<String, List<TableEntry>> standing) {
        return tables.stream()
                .sorted(Comparator.comparing(LearningTable::number).reversed())
                .flatMap(table -> standing.getOrDefault(table.id(), List.of()).stream()
                        .filter(entry -> assumption.equals(entry.said().assumption()))
                        .sorted(Comparator.comparing(TableEntry::number).reversed())
                        .flatMap(entry -> of(table, entry).stream()))
                .findFirst();
    }

    private static Optional<Verdict> of(LearningTable table, TableEntry hypothesis) {
        EntryStatus status = hypothesis.said().status();
        String by = "T" + table.number() + "." + hypothesis.code();
        if (status == EntryStatus.SUPPORTED) {
            return Optional.of(new Verdict(AssumptionState.HELD, by));
        }
        return status == EntryStatus.REFUTED ? Optional.of(new Verdict(AssumptionState.FAILED, by)) : Optional.empty();
    }
}
