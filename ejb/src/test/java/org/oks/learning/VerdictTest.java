package org.oks.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oks.results.AssumptionState;

/** What hypotheses say of the assumption that they test. */
class VerdictTest {
    private final List<LearningTable> tables = new ArrayList<>();
    private final Map<String, List<TableEntry>> standing = new HashMap<>();

    @Test
    void oneThatIsUntestedOrPutInOtherWordsSaysNothing() {
        hypothesis(1, 1, "A3", EntryStatus.UNTESTED);
        hypothesis(1, 2, "A3", EntryStatus.REVISED);
        hypothesis(1, 3, "A4", EntryStatus.SUPPORTED);
        assertThat(Verdict.on("A3", tables, standing)).isEmpty();
        assertThat(Verdict.on("A9", tables, standing)).isEmpty();
    }

    @Test
    void whatSpeaksForItHoldsAndWhatSpeaksAgainstItFails() {
        hypothesis(1, 1, "A3", EntryStatus.SUPPORTED);
        hypothesis(1, 2, "A4", EntryStatus.REFUTED);
        assertThat(Verdict.on("A3", tables, standing)).contains(new Verdict(AssumptionState.HELD, "T1.H1"));
        assertThat(Verdict.on("A4", tables, standing)).contains(new Verdict(AssumptionState.FAILED, "T1.H2"));
    }

    @Test
    void ofSeveralTheNewestThatWasTriedCounts() {
        hypothesis(1, 1, "A3", EntryStatus.SUPPORTED);
        hypothesis(1, 2, "A3", EntryStatus.REFUTED);
        assertThat(Verdict.on("A3", tables, standing)).contains(new Verdict(AssumptionState.FAILED, "T1.H2"));
        hypothesis(2, 1, "A3", EntryStatus.SUPPORTED);
        assertThat(Verdict.on("A3", tables, standing)).contains(new Verdict(AssumptionState.HELD, "T2.H1"));
        hypothesis(3, 1, "A3", EntryStatus.UNTESTED);
        assertThat(Verdict.on("A3", tables, standing)).contains(new Verdict(AssumptionState.HELD, "T2.H1"));
    }

    private void hypothesis(int number, int entry, String assumption, EntryStatus status) {
        LearningTable table = tables.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseGet(() -> {
                    LearningTable fresh = new LearningTable(
                            "E-1001",
                            number,
                            1,
                            new TableDraft(null, null, null, null, null, null),
                            "ravi",
                            Instant.EPOCH);
                    tables.add(fresh);
                    return fresh;
                });
        EntryDraft said = new EntryDraft(
                Quadrant.HYPOTHESIS,
                null,
                "we ask",
                "they plan",
                List.of("I1"),
                List.of(),
                assumption,
                status,
                null,
                null);
        standing.computeIfAbsent(table.id(), id -> new ArrayList<>())
                .add(new TableEntry(table, Quadrant.HYPOTHESIS, entry, said, "ravi", Instant.EPOCH));
    }
}
