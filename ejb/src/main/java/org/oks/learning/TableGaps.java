package org.oks.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** What an emergent learning table lacks before it counts as talked through, or as left out for a reason. */
final class TableGaps {
    private TableGaps() {}

    /** How many quadrants hold something; all of them where a reason says why not. */
    static int filled(@Nullable LearningTable table, List<TableEntry> standing) {
        if (table == null) {
            return 0;
        }
        return table.said().whyNot() != null
                ? Quadrant.values().length
                : (int) standing.stream().map(TableEntry::quadrant).distinct().count();
    }

    static List<Item> of(@Nullable LearningTable table, List<TableEntry> standing, LocalDate today) {
        if (table == null) {
            return List.of(new Item("framingQuestion", Text.of("learning.table.none")));
        }
        TableDraft said = table.said();
        if (said.whyNot() != null) {
            return List.of();
        }
        List<Item> gaps = new ArrayList<>();
        add(gaps, said.framingQuestion(), "framingQuestion", Text.of("learning.table.question-missing"));
        add(gaps, said.heldOn(), "heldOn", Text.of("learning.day-missing"));
        if (said.heldOn() != null && said.heldOn().isAfter(today)) {
            gaps.add(new Item("heldOn", Text.of("learning.day-in-future")));
        }
        add(gaps, said.facilitator(), "facilitator", Text.of("learning.table.facilitator-missing"));
        add(gaps, said.participants(), "participants", Text.of("learning.participants-missing"));
        for (Quadrant quadrant : Quadrant.values()) {
            if (standing.stream().noneMatch(entry -> entry.quadrant() == quadrant)) {
                gaps.add(new Item(quadrant.name(), empty(quadrant)));
            }
        }
        return gaps;
    }

    private static void add(List<Item> gaps, @Nullable Object said, String field, Text missing) {
        if (said == null) {
            gaps.add(new Item(field, missing));
        }
    }

    private static Text empty(Quadrant quadrant) {
        return switch (quadrant) {
            case GROUND_TRUTH -> Text.of("learning.table.empty-truths");
            case INSIGHT -> Text.of("learning.table.empty-insights");
            case HYPOTHESIS -> Text.of("learning.table.empty-hypotheses");
            case OPPORTUNITY -> Text.of("learning.table.empty-opportunities");
        };
    }
}
