package org.oks.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.Sector;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.gate.PackPart;

/** What a gate sees of what was learned: whether it was asked, and the words that were found. */
class LearningAtGateTest {
    private static final Instant NOW = Instant.parse("2017-03-14T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 14);

    private final List<ActionReview> reviews = new ArrayList<>();
    private final List<ReviewAction> actions = new ArrayList<>();
    private final List<LearningTable> tables = new ArrayList<>();
    private final List<TableEntry> entries = new ArrayList<>();
    private final ReviewsPaired paired = new ReviewsPaired();
    private final LearningTableStep table = new LearningTableStep();
    private final LearningInPack pack = new LearningInPack();
    private int read;

    LearningAtGateTest() {
        PhaseLearning learning = learning();
        paired.learning = learning;
        paired.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        table.learning = learning;
        table.clock = paired.clock;
        pack.learning = learning;
    }

    @Test
    void theReviewsCountOnceBothAreHeldAndTheirActionsAreOwned() {
        GateCheck.Finding none = look();
        assertThat(none.measured()).isZero();
        assertThat(none.path()).isEqualTo("/learning/before.xhtml?id=E-1#heldOn");
        ActionReview before = held(ReviewKind.BAR);
        assertThat(look().path()).isEqualTo("/learning/after.xhtml?id=E-1#heldOn");
        ActionReview after = held(ReviewKind.AAR);
        assertThat(look().path()).isEqualTo("/learning/after.xhtml?id=E-1#pair");
        after.pairWith(before);
        assertThat(look().measured()).isEqualTo(1);
        actions.add(new ReviewAction(after, 1, new ActionDraft("Ask.", null, TODAY), "ravi", NOW));
        assertThat(look().measured()).isZero();
        assertThat(look().path()).isEqualTo("/learning/after.xhtml?id=E-1#action-1");
    }

    @Test
    void theTableIsMeasuredByItsQuadrants() {
        assertThat(table.look(subject(2), 4).measured()).isZero();
        LearningTable other = new LearningTable("E-1", 1, 1, head("No time."), "ravi", NOW);
        tables.add(other);
        assertThat(table.look(subject(2), 4).measured()).as("of another phase").isZero();
        LearningTable mine = new LearningTable("E-1", 2, 2, head(null), "ravi", NOW);
        tables.add(mine);
        entries.add(truth(mine, 1));
        assertThat(table.look(subject(2), 4).measured()).isEqualTo(1);
        mine.write(head("No time."), "ravi", NOW);
        assertThat(table.look(subject(2), 4).measured()).isEqualTo(4);
    }

    @Test
    void whoChangedAnEntryLastChangedTheTable() {
        tables.add(new LearningTable("E-1", 1, 2, head(null), "ravi", NOW));
        assertThat(table.of("E-1", 2).changedBy()).isEqualTo("ravi");
        TableEntry entry = truth(tables.get(0), 1);
        entry.write(entry.said(), "nita", NOW.plusSeconds(60));
        entries.add(entry);
        assertThat(table.of("E-1", 2).changedBy()).isEqualTo("nita");
        assertThat(table.of("E-1", 1).changedBy()).isNull();
    }

    @Test
    void everythingThatChangesThePackChangesAnItemOfIt() {
        ActionReview before = held(ReviewKind.BAR);
        ActionReview after = held(ReviewKind.AAR);
        after.pairWith(before);
        ReviewAction action = new ReviewAction(after, 1, new ActionDraft("Ask.", "nita", TODAY), "ravi", NOW);
        actions.add(action);
        tables.add(new LearningTable("E-1", 1, 1, head(null), "ravi", NOW));
        TableEntry entry = truth(tables.get(0), 1);
        entries.add(entry);
        assertThat(part().items())
                .extracting(PackPart.Item::code)
                .containsExactly("BAR1", "AAR1", "AAR1.1", "T1", "T1.G1");
        assertThat(part().authors()).as("who learned may judge").isEmpty();

        PackPart.Part first = part();
        after.write(draft(ReviewKind.AAR, "Otherwise."), "ravi", NOW);
        changed(first, "AAR1");
        PackPart.Part second = part();
        action.settle(ActionState.DONE, null, "nita", NOW);
        changed(second, "AAR1.1");
        PackPart.Part third = part();
        tables.get(0).write(head("No time."), "ravi", NOW);
        changed(third, "T1");
        PackPart.Part fourth = part();
        entry.write(
                new EntryDraft(Quadrant.GROUND_TRUTH, "Other.", null, null, null, null, null, null, null, null),
                "ravi",
                NOW);
        changed(fourth, "T1.G1");
    }

    @Test
    void theSameContentGivesTheSamePackAndIsReadOnce() {
        held(ReviewKind.BAR);
        assertThat(part()).isEqualTo(part());
        read = 0;
        GateSubject subject = subject(1);
        pack.of(subject);
        paired.look(subject, 1);
        table.look(subject, 4);
        assertThat(read).isEqualTo(1);
    }

    private void changed(PackPart.Part was, String code) {
        Map<String, String> before =
                was.items().stream().collect(Collectors.toMap(PackPart.Item::code, PackPart.Item::hash));
        assertThat(part().items())
                .filteredOn(item -> !item.hash().equals(before.get(item.code())))
                .extracting(PackPart.Item::code)
                .containsExactly(code);
    }

    private PackPart.Part part() {
        return pack.of(subject(1));
    }

    private GateCheck.Finding look() {
        return paired.look(subject(1), 1);
    }

    private ActionReview held(ReviewKind kind) {
        ActionReview review = ActionReview.ofPhase("E-1", 1, kind, "ravi", NOW);
        review.write(draft(kind, "So."), "ravi", NOW);
        reviews.add(review);
        return review;
    }

    private static ReviewDraft draft(ReviewKind kind, String answer) {
        return new ReviewDraft(
                TODAY,
                "The team",
                kind.questions().stream()
                        .map(question -> new GivenAnswer(question, answer))
                        .toList(),
                kind == ReviewKind.BAR ? TODAY : null);
    }

    private static TableDraft head(@Nullable String whyNot) {
        return new TableDraft("How can we go on?", TODAY, "Nita", "Six people", null, whyNot);
    }

    private static TableEntry truth(LearningTable table, int number) {
        return new TableEntry(
                table,
                Quadrant.GROUND_TRUTH,
                number,
                new EntryDraft(Quadrant.GROUND_TRUTH, "They plan.", null, null, null, null, null, null, null, null),
                "ravi",
                NOW);
    }

    private PhaseLearning learning() {
        PhaseLearning learning = new PhaseLearning();
        learning.engagements = new EngagementDirectory() {
            @Override
            public Set<String> members(String id) {
                return Set.of("nita", "ravi");
            }
        };
        learning.reviews = new ReviewRepository() {
            @Override
            List<ActionReview> ofPhases(String engagementId) {
                read++;
                return reviews;
            }
        };
        learning.actions = new ActionRepository() {
            @Override
            List<ReviewAction> of(String engagementId) {
                return actions;
            }
        };
        learning.tables = new TableRepository() {
            @Override
            List<LearningTable> of(String engagementId) {
                return tables;
            }

            @Override
            Map<String, List<TableEntry>> standing(Collection<LearningTable> of) {
                return entries.stream().collect(Collectors.groupingBy(TableEntry::tableId));
            }
        };
        return learning;
    }

    private static GateSubject subject(int phase) {
        return new GateSubject(
                new EngagementFacts(
                        "E-1",
                        1,
                        "Ministry",
                        "IN",
                        Sector.HEALTH,
                        EngagementSize.FULL,
                        "Learn",
                        null,
                        "A grant",
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        true,
                        null,
                        EngagementStatus.ACTIVE,
                        phase,
                        NOW,
                        null,
                        null,
                        "p0",
                        NOW,
                        NOW,
                        null),
                phase);
    }
}
