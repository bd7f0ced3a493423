package org.oks.learning;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * What holds an emergent learning table together: no insight without a ground truth, no hypothesis without an insight, no
 * opportunity without a hypothesis, and nothing is taken away on which something else rests.
 */
final class EntryRules {
    private static final int MOST = 1000;
    private static final int MOST_CODES = 12;
    private static final Pattern EVIDENCE = Pattern.compile("E\\d{1,5}");
    private static final Pattern ASSUMPTION = Pattern.compile("A\\d{1,3}");

    private EntryRules() {}

    /**
     * @param draft in its quadrant
     * @param standing the codes of all entries of the table that stand
     * @param team who may own an opportunity
     * @throws InvalidInput naming all that must be mended
     */
    static void check(EntryDraft draft, Quadrant quadrant, Set<String> standing, Set<String> team) {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        checkWords(checks, draft, quadrant);
        checkRests(checks, draft, quadrant, standing);
        boolean truth = quadrant == Quadrant.GROUND_TRUTH;
        checks.that(truth || draft.shownBy().isEmpty(), "evidence", Text.of("learning.entry.evidence-elsewhere"))
                .that(
                        draft.shownBy().size() <= MOST_CODES
                                && draft.shownBy().stream()
                                        .allMatch(code -> EVIDENCE.matcher(code).matches()),
                        "evidence",
                        Text.of("learning.entry.evidence-code"));
        checkAssumption(checks, draft.assumption(), quadrant);
        EntryStatus status = draft.status();
        checks.that(
                status == null || status.quadrant() == quadrant, "status", Text.of("learning.entry.status-elsewhere"));
        checkOccasion(checks, draft, quadrant, team);
        checks.done();
    }

    private static void checkWords(InvalidInput.Checks checks, EntryDraft draft, Quadrant quadrant) {
        if (quadrant == Quadrant.HYPOTHESIS) {
            checks.text(draft.ifPart(), "ifPart", MOST, Text.of("learning.entry.if-missing"))
                    .text(draft.thenPart(), "thenPart", MOST, Text.of("learning.entry.then-missing"))
                    .that(draft.text() == null, "text", Text.of("learning.entry.in-two-parts"));
        } else {
            checks.text(draft.text(), "text", MOST, Text.of("learning.entry.text-missing"))
                    .that(
                            draft.ifPart() == null && draft.thenPart() == null,
                            "ifPart",
                            Text.of("learning.entry.parts-elsewhere"));
        }
    }

    private static void checkRests(
            InvalidInput.Checks checks, EntryDraft draft, Quadrant quadrant, Set<String> standing) {
        Quadrant below = quadrant.restsOn();
        List<String> from = draft.from();
        if (below == null) {
            checks.that(from.isEmpty(), "derivedFrom", Text.of("learning.entry.rests-on-nothing"));
            return;
        }
        checks.that(
                        !from.isEmpty(),
                        "derivedFrom",
                        switch (below) {
                            case GROUND_TRUTH -> Text.of("learning.entry.no-truth");
                            case INSIGHT -> Text.of("learning.entry.no-insight");
                            default -> Text.of("learning.entry.no-hypothesis");
                        })
                .that(from.size() <= MOST_CODES, "derivedFrom", Text.of("learning.entry.too-many"));
        from.stream()
                .filter(code ->
                        !standing.contains(code) || Quadrant.ofCode(code).orElse(quadrant) != below)
                .forEach(code -> checks.that(false, "derivedFrom", Text.of("learning.entry.no-such", code)));
    }

    private static void checkAssumption(InvalidInput.Checks checks, @Nullable String assumption, Quadrant quadrant) {
        checks.that(
                        assumption == null || quadrant == Quadrant.HYPOTHESIS,
                        "assumption",
                        Text.of("learning.entry.assumption-elsewhere"))
                .that(
                        assumption == null || ASSUMPTION.matcher(assumption).matches(),
                        "assumption",
                        Text.of("learning.entry.assumption-code"));
    }

    /** An opportunity is an occasion: somebody takes it on a day. */
    private static void checkOccasion(
            InvalidInput.Checks checks, EntryDraft draft, Quadrant quadrant, Set<String> team) {
        String owner = draft.owner();
        if (quadrant == Quadrant.OPPORTUNITY) {
            checks.that(owner != null, "owner", Text.of("learning.entry.owner-missing"))
                    .that(owner == null || team.contains(owner), "owner", Text.of("learning.action.not-on-team"))
                    .that(draft.dueOn() != null, "dueOn", Text.of("learning.entry.day-missing"));
        } else {
            checks.that(owner == null && draft.dueOn() == null, "owner", Text.of("learning.entry.occasion-elsewhere"));
        }
    }
}
