package org.oks.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.platform.DomainException.Item;
import org.oks.platform.InvalidInput;

/** What holds an emergent learning table together, and what it lacks. */
class LearningTableTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 14);
    private static final Set<String> TEAM = Set.of("nita", "ravi");
    private static final Set<String> STANDING = Set.of("G1", "G2", "I1", "H1", "O1");

    private final LearningTable table = new LearningTable("E-1001", 1, 2, head(null), "ravi", Instant.EPOCH);
    private final List<TableEntry> entries = new ArrayList<>();

    @Test
    void aGroundTruthStandsForItselfAndNamesItsEvidence() {
        assertThat(wrong(plain(Quadrant.GROUND_TRUTH, List.of(), List.of("E1", " e6 "))))
                .isEmpty();
        assertThat(wrong(plain(Quadrant.GROUND_TRUTH, List.of("G1"), List.of())))
                .containsExactly("derivedFrom");
        assertThat(wrong(plain(Quadrant.GROUND_TRUTH, List.of(), List.of("minutes"))))
                .containsExactly("evidence");
        assertThat(wrong(said(Quadrant.GROUND_TRUTH, null, null, null, List.of(), null, null, null, null)))
                .containsExactly("text");
    }

    @Test
    void noInsightWithoutAGroundTruth() {
        assertThat(wrong(plain(Quadrant.INSIGHT, List.of("G1", "G2"), List.of())))
                .isEmpty();
        assertThat(wrong(plain(Quadrant.INSIGHT, List.of(), List.of()))).containsExactly("derivedFrom");
        assertThat(wrong(plain(Quadrant.INSIGHT, List.of("G9"), List.of()))).containsExactly("derivedFrom");
        assertThat(wrong(plain(Quadrant.INSIGHT, List.of("H1"), List.of()))).containsExactly("derivedFrom");
        assertThat(wrong(plain(Quadrant.INSIGHT, List.of("G1"), List.of("E1")))).containsExactly("evidence");
    }

    @Test
    void aHypothesisHasTwoPartsAndCitesInsights() {
        assertThat(wrong(hypothesis(List.of("I1"), "a3", EntryStatus.REFUTED))).isEmpty();
        assertThat(wrong(hypothesis(List.of(), null, null))).containsExactly("derivedFrom");
        assertThat(wrong(hypothesis(List.of("G1"), null, null))).containsExactly("derivedFrom");
        assertThat(wrong(hypothesis(List.of("I1"), "the third", null))).containsExactly("assumption");
        assertThat(wrong(hypothesis(List.of("I1"), null, EntryStatus.TAKEN))).containsExactly("status");
        assertThat(wrong(said(Quadrant.HYPOTHESIS, "So.", null, "then", List.of("I1"), null, null, null, null)))
                .containsExactly("ifPart", "text");
    }

    @Test
    void noOpportunityWithoutAHypothesisAnOwnerAndADay() {
        assertThat(wrong(opportunity(List.of("H1"), "nita", TODAY))).isEmpty();
        assertThat(wrong(opportunity(List.of(), "nita", TODAY))).containsExactly("derivedFrom");
        assertThat(wrong(opportunity(List.of("I1"), null, null))).containsExactly("derivedFrom", "owner", "dueOn");
        assertThat(wrong(opportunity(List.of("H1"), "omar", TODAY))).containsExactly("owner");
        assertThat(wrong(said(Quadrant.INSIGHT, "So.", null, null, List.of("G1"), null, null, "nita", TODAY)))
                .containsExactly("owner");
    }

    @Test
    void anIdeaBeginsUntestedAndAnOccasionPlanned() {
        assertThat(hypothesis(List.of("I1"), null, null).in(Quadrant.HYPOTHESIS).status())
                .isEqualTo(EntryStatus.UNTESTED);
        assertThat(opportunity(List.of("H1"), "nita", TODAY)
                        .in(Quadrant.OPPORTUNITY)
                        .status())
                .isEqualTo(EntryStatus.PLANNED);
        assertThat(plain(Quadrant.INSIGHT, List.of("G1"), List.of())
                        .in(Quadrant.INSIGHT)
                        .status())
                .isNull();
    }

    @Test
    void whatBecameOfAnEntryIsToldFromItsWords() {
        EntryDraft untested = hypothesis(List.of("I1"), "A3", EntryStatus.UNTESTED);
        assertThat(untested.differsInStatusAlone(hypothesis(List.of("I1"), "A3", EntryStatus.SUPPORTED)))
                .isTrue();
        assertThat(untested.differsInStatusAlone(hypothesis(List.of("I1", "I2"), "A3", EntryStatus.SUPPORTED)))
                .isFalse();
    }

    @Test
    void theThreadRunsFromWhatHappenedToTheOccasion() {
        add(plain(Quadrant.GROUND_TRUTH, List.of(), List.of()), 1);
        add(plain(Quadrant.GROUND_TRUTH, List.of(), List.of()), 2);
        add(plain(Quadrant.GROUND_TRUTH, List.of(), List.of()), 3);
        add(plain(Quadrant.INSIGHT, List.of("G1", "G2"), List.of()), 1);
        add(plain(Quadrant.INSIGHT, List.of("G3"), List.of()), 2);
        add(hypothesis(List.of("I1"), null, null), 1);
        add(hypothesis(List.of("I2"), null, null), 2);
        add(opportunity(List.of("H1"), "nita", TODAY), 1);
        add(opportunity(List.of("H2"), "nita", TODAY), 2);
        TableView view = table.view(entries);
        assertThat(view.thread("H1")).containsExactly("G1", "G2", "I1", "H1", "O1");
        assertThat(view.thread("G3")).containsExactly("G3", "I2", "H2", "O2");
        assertThat(view.thread("O1")).containsExactly("G1", "G2", "I1", "H1", "O1");
        assertThat(view.thread("H9")).isEmpty();
    }

    @Test
    void itIsTalkedThroughOnceEachQuadrantHoldsSomething() {
        assertThat(fields(TableGaps.of(null, List.of(), TODAY))).containsExactly("framingQuestion");
        assertThat(fields(TableGaps.of(table, entries, TODAY)))
                .containsExactly("GROUND_TRUTH", "INSIGHT", "HYPOTHESIS", "OPPORTUNITY");
        add(plain(Quadrant.GROUND_TRUTH, List.of(), List.of()), 1);
        add(plain(Quadrant.INSIGHT, List.of("G1"), List.of()), 1);
        add(plain(Quadrant.INSIGHT, List.of("G1"), List.of()), 2);
        assertThat(TableGaps.filled(table, entries)).isEqualTo(2);
        add(hypothesis(List.of("I1"), null, null), 1);
        add(opportunity(List.of("H1"), "nita", TODAY), 1);
        assertThat(TableGaps.filled(table, entries)).isEqualTo(4);
        assertThat(TableGaps.of(table, entries, TODAY)).isEmpty();
        assertThat(fields(TableGaps.of(table, entries, TODAY.minusDays(9)))).containsExactly("heldOn");
        table.write(new TableDraft(" ", null, null, null, null, null), "ravi", Instant.EPOCH);
        assertThat(fields(TableGaps.of(table, entries, TODAY)))
                .containsExactly("framingQuestion", "heldOn", "facilitator", "participants");
    }

    @Test
    void aReasonWhyNotCountsAsTalkedThrough() {
        assertThat(TableGaps.filled(null, List.of())).isZero();
        assertThat(TableGaps.filled(table, List.of())).isZero();
        table.write(head("The team was away."), "ravi", Instant.EPOCH);
        assertThat(TableGaps.filled(table, List.of())).isEqualTo(4);
        assertThat(TableGaps.of(table, List.of(), TODAY)).isEmpty();
    }

    @Test
    void codesAreReadAsTheyWereWritten() {
        assertThat(Codes.read(Codes.written(List.of("G1", "G2")))).containsExactly("G1", "G2");
        assertThat(Codes.written(List.of())).isNull();
        assertThat(Codes.read(null)).isEmpty();
    }

    private void add(EntryDraft draft, int number) {
        Quadrant quadrant = draft.quadrant() == null ? Quadrant.GROUND_TRUTH : draft.quadrant();
        entries.add(new TableEntry(table, quadrant, number, draft.in(quadrant), "ravi", Instant.EPOCH));
    }

    private static List<String> wrong(EntryDraft draft) {
        Quadrant quadrant = draft.quadrant() == null ? Quadrant.GROUND_TRUTH : draft.quadrant();
        try {
            EntryRules.check(draft.in(quadrant), quadrant, STANDING, TEAM);
            return List.of();
        } catch (InvalidInput refused) {
            return fields(refused.items());
        }
    }

    private static TableDraft head(@Nullable String whyNot) {
        return new TableDraft("How can we go on?", TODAY.minusDays(5), "Nita", "Six people", null, whyNot);
    }

    private static EntryDraft plain(Quadrant quadrant, List<String> from, List<String> evidence) {
        return new EntryDraft(quadrant, "They plan weekly.", null, null, from, evidence, null, null, null, null);
    }

    private static EntryDraft hypothesis(List<String> from, @Nullable String assumption, @Nullable EntryStatus status) {
        return said(Quadrant.HYPOTHESIS, null, "we ask", "they plan", from, assumption, status, null, null);
    }

    private static EntryDraft opportunity(List<String> from, @Nullable String owner, @Nullable LocalDate dueOn) {
        return said(Quadrant.OPPORTUNITY, "The next visit.", null, null, from, null, null, owner, dueOn);
    }

    private static EntryDraft said(
            Quadrant quadrant,
            @Nullable String text,
            @Nullable String ifPart,
            @Nullable String thenPart,
            List<String> from,
            @Nullable String assumption,
            @Nullable EntryStatus status,
            @Nullable String owner,
            @Nullable LocalDate dueOn) {
        return new EntryDraft(quadrant, text, ifPart, thenPart, from, List.of(), assumption, status, owner, dueOn);
    }

    private static List<String> fields(List<Item> items) {
        return items.stream().map(Item::field).toList();
    }
}
