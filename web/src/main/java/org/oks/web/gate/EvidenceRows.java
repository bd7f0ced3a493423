package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Claims;
import org.oks.contribution.Direction;
import org.oks.contribution.EvidenceView;
import org.oks.web.platform.Say;

/** The evidence of a gate, row by row, with what each row shows worked out once: there may be hundreds. */
@Named("evidenceRows")
@RequestScoped
public class EvidenceRows {
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

    /** The rows of a claim, in the order in which its evidence is shown. */
    public List<Row> of(Claims.ClaimWithEvidence claim) {
        return claim.evidence().stream().map(this::row).toList();
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
