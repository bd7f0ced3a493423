package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Claims;
import org.oks.contribution.Direction;
import org.oks.contribution.EvidenceView;
import org.oks.contribution.ScoreSheet;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/**
 * The evidence of a gate, row by row, with what each row shows worked out once: there may be hundreds. Where there are many,
 * a claim shows what contradicts it, and the rest when it is asked for or to be scored next: on a poor link the page stays
 * light.
 */
@Named("evidenceRows")
@RequestScoped
public class EvidenceRows {
    /** Up to so many items are all shown. */
    private static final int MANY = 40;

    private static final String OPEN = "open";
    private static final String ALL = "all";

    @Inject
    private ReviewPage page;

    @Inject
    private Query query;

    @Inject
    private ReviewScores scores;

    @Inject
    private CommentsPart comments;

    @Inject
    private Say say;

    /**
     * One item.
     *
     * @param css the row's classes
     * @param main false for a supplementary item
     * @param changed the reader scored it as it was before
     * @param comments how many speak of it; empty while none does
     * @param again the reader may score it, though they do not owe it
     */
    public record Row(
            String id,
            String code,
            String title,
            boolean against,
            String css,
            boolean main,
            boolean failedHoop,
            boolean changed,
            @Nullable String locator,
            @Nullable String text,
            @Nullable String link,
            @Nullable String fileName,
            @Nullable String limitations,
            @Nullable String source,
            String comments,
            boolean again,
            ReviewScores.Shown shown,
            List<ReviewScores.Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private @Nullable Boolean folded;
    private @Nullable Optional<String> scored;

    /** True when there are so many items that claims are folded. */
    public boolean isFolded() {
        Boolean there = folded;
        if (there == null) {
            there = !query.text(OPEN).equals(ALL)
                    && page.getPack().stream()
                                    .mapToInt(claim -> claim.evidence().size())
                                    .sum()
                            > MANY;
            folded = there;
        }
        return there;
    }

    /** True when some of the claim's evidence is folded away. */
    public boolean folds(Claims.ClaimWithEvidence claim) {
        return isFolded()
                && !claim.claim().id().equals(query.text(OPEN))
                && claim.evidence().stream().noneMatch(item -> item.id().equals(scored()))
                && claim.evidence().stream().anyMatch(EvidenceRows::isFolding);
    }

    /** The item that is scored next; empty when none is. */
    private String scored() {
        Optional<String> there = scored;
        if (there == null) {
            there = Optional.ofNullable(scores.getOpen()).map(ScoreSheet.ItemScores::itemId);
            scored = there;
        }
        return there.orElse("");
    }

    private static boolean isFolding(EvidenceView item) {
        return item.direction() != Direction.CONTRADICTS;
    }

    /** How many items of the claim are folded away. */
    public long rest(Claims.ClaimWithEvidence claim) {
        return claim.evidence().stream().filter(EvidenceRows::isFolding).count();
    }

    /** The rows of a claim, in the order in which its evidence is shown. */
    public List<Row> of(Claims.ClaimWithEvidence claim) {
        boolean folds = folds(claim);
        return claim.evidence().stream()
                .filter(item -> !folds || !isFolding(item))
                .map(this::row)
                .toList();
    }

    private Row row(EvidenceView item) {
        String id = item.id();
        boolean against = item.direction() == Direction.CONTRADICTS;
        boolean changed = scores.changed(id);
        long spoken = comments.count(id);
        ReviewScores.Shown shown = scores.shown(id);
        return new Row(
                id,
                item.code(),
                item.withheld() ? say.plain("gate.withheld") : String.valueOf(item.title()),
                against,
                (against ? "agn against " : "") + (changed ? "chg warn" : ""),
                item.main(),
                item.failedHoop(),
                changed,
                item.locator(),
                item.text(),
                item.link(),
                item.fileName(),
                item.limitations(),
                item.source(),
                spoken == 0 ? "" : say.of("gate.comments.count", spoken),
                shown == ReviewScores.Shown.CELLS && !item.withheld(),
                shown,
                shown == ReviewScores.Shown.CELLS ? scores.cells(id) : List.of());
    }
}
