package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Criterion;
import org.oks.contribution.ScoreSheet;
import org.oks.contribution.ScoreView;
import org.oks.contribution.Scores;
import org.oks.contribution.StrengthLabel;
import org.oks.gate.Readiness;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** What the evidence of a gate was scored, as far as this reader sees it, and which item they score next. */
@Named("reviewScores")
@RequestScoped
public class ReviewScores {
    private static final String STRENGTH = "bar-strength";
    private static final int LOW = 2;

    @Inject
    private ReviewPage page;

    @Inject
    private Workspace workspace;

    @Inject
    private Scores scores;

    @Inject
    private Query query;

    @Inject
    private Say say;

    private @Nullable ScoreSheet sheet;
    private final Map<String, ScoreSheet.ItemScores> items = new HashMap<>();
    private final Map<String, ScoreSheet.ClaimScores> claims = new HashMap<>();

    /**
     * A criterion in the row of an item.
     *
     * @param mine what the reader gave, after the decision what everybody gave; empty when there is nothing that counts
     * @param others what others gave, where that is shown
     */
    public record Cell(String criterion, String mine, String others, boolean low) {}

    /** What the row of an item shows of its scores. */
    public enum Shown {
        /** Its form stands below the list. */
        FORM,
        /** The reader owes it a score. */
        OWED,
        /** What was given. */
        CELLS,
        /** Nobody gave anything yet, or nobody will. */
        UNSCORED,
        /** Nothing of this is for the reader. */
        NOTHING
    }

    private ScoreSheet sheet() {
        ScoreSheet there = sheet;
        if (there == null) {
            there = scores.list(workspace.getId(), page.getGate());
            there.claims().forEach(claim -> claims.put(claim.claimId(), claim));
            there.items().forEach(item -> items.put(item.itemId(), item));
            sheet = there;
        }
        return there;
    }

    /** True when anything was scored that this reader may see, or they score themselves. */
    public boolean isShown() {
        return page.isWeighing() || sheet().othersShown();
    }

    /** True when the gate is decided: these are the scores that the decision went by, of no reviewer in particular. */
    public boolean isDecided() {
        return sheet().decided();
    }

    /** True when the scores of the others are shown. */
    public boolean isOthersShown() {
        return sheet().othersShown();
    }

    /** How many items the reader has not scored in their present state. */
    public int getOwed() {
        return sheet().owed();
    }

    /** The item that the reader scores next: the one the address asks for, else the first that is owed. */
    public ScoreSheet.@Nullable ItemScores getOpen() {
        if (!page.isWeighing()) {
            return null;
        }
        ScoreSheet there = sheet();
        ScoreSheet.ItemScores asked = items.get(query.text("score"));
        return asked != null && !asked.own()
                ? asked
                : there.items().filter(ReviewScores::isOwed).findFirst().orElse(null);
    }

    private static boolean isOwed(ScoreSheet.ItemScores item) {
        ScoreView mine = item.mine();
        return item.owed() && (mine == null || !mine.counts());
    }

    /** What the row of an item of evidence shows. */
    Shown shown(String itemId) {
        ScoreSheet.ItemScores open = getOpen();
        if (!isShown()) {
            return Shown.NOTHING;
        }
        if (open != null && open.itemId().equals(itemId)) {
            return Shown.FORM;
        }
        ScoreSheet.ItemScores item = items.get(itemId);
        return page.isWeighing() && item != null && isOwed(item) ? Shown.OWED : Shown.CELLS;
    }

    /** What the row of a finding shows: it may have no score, and nobody who gives it one. */
    public Shown ofFinding(String id) {
        Shown shown = shown(id);
        return shown == Shown.CELLS && !isScored(id) ? Shown.UNSCORED : shown;
    }

    /** True when this reader may score what they scored once more. */
    public boolean again(String id) {
        ScoreSheet.ItemScores item = items.get(id);
        return page.isWeighing() && item != null && !item.own() && shown(id) == Shown.CELLS;
    }

    /** True when this reader found it, and others sit who score it. */
    public boolean waiting(String itemId) {
        sheet();
        ScoreSheet.ItemScores item = items.get(itemId);
        long sitting = page.getDesk().panel().stream()
                .filter(seat -> seat.recusedAt() == null)
                .count();
        return item != null && item.own() && sitting > 1;
    }

    private boolean isScored(String itemId) {
        ScoreSheet.ItemScores item = items.get(itemId);
        return item != null && (item.mine() != null || !item.others().isEmpty());
    }

    /** True when the item is another than the one the reader scored. */
    boolean changed(String itemId) {
        sheet();
        ScoreSheet.ItemScores item = items.get(itemId);
        ScoreView mine = item == null ? null : item.mine();
        return mine != null && !mine.counts();
    }

    /** The five criteria of an item, in their order. */
    public List<Cell> cells(String itemId) {
        sheet();
        ScoreSheet.ItemScores item = items.get(itemId);
        ScoreView mine = item == null || item.mine() == null || !item.mine().counts() ? null : item.mine();
        List<ScoreView> others = item == null
                ? List.of()
                : item.others().stream().filter(ScoreView::counts).toList();
        return List.of(Criterion.values()).stream()
                .map(criterion -> cell(criterion, mine, others))
                .toList();
    }

    private Cell cell(Criterion criterion, @Nullable ScoreView mine, List<ScoreView> others) {
        String given = others.stream()
                .map(score -> Integer.toString(mark(score, criterion)))
                .collect(Collectors.joining(" "));
        if (isDecided()) {
            boolean low = others.stream().anyMatch(score -> mark(score, criterion) <= LOW);
            return new Cell(say.plain("gate.criterion.short." + criterion), given, "", low);
        }
        return new Cell(
                say.plain("gate.criterion.short." + criterion),
                mine == null ? "" : Integer.toString(mark(mine, criterion)),
                given,
                mine != null && mark(mine, criterion) <= LOW);
    }

    private static int mark(ScoreView score, Criterion criterion) {
        return switch (criterion) {
            case PLAUSIBILITY -> score.plausibility();
            case UNIQUENESS -> score.uniqueness();
            case TRIANGULATION -> score.triangulation();
            case TRANSPARENCY -> score.transparency();
            case INDEPENDENCE -> score.independence();
        };
    }

    /** "3, 3, 3, 2, 3": what the reader gave, though it may count no longer. */
    public String given(ScoreSheet.ItemScores item) {
        ScoreView mine = item.mine();
        return mine == null
                ? ""
                : List.of(Criterion.values()).stream()
                        .map(criterion -> Integer.toString(mark(mine, criterion)))
                        .collect(Collectors.joining(", "));
    }

    /** How strong the evidence of a claim is; null while that is not known to this reader. */
    public @Nullable Double strength(String claimId) {
        sheet();
        ScoreSheet.ClaimScores claim = claims.get(claimId);
        return claim == null ? null : claim.strength();
    }

    /** "3.0". */
    public String number(double strength) {
        return String.format(Say.locale(), "%.1f", strength);
    }

    /** How many of five pips stand for it. */
    public long pips(double strength) {
        return Math.round(strength);
    }

    /** The word for it. */
    public String word(@Nullable Double strength) {
        return say.text(StrengthLabel.of(strength).text());
    }

    /** The strength that the gate asks for on average; null when it asks for none. */
    public @Nullable Double getNeeded() {
        return page.getDesk().bar().lines().stream()
                .filter(line -> line.check().equals(STRENGTH))
                .map(Readiness.Line::threshold)
                .findFirst()
                .orElse(null);
    }

    public List<Criterion> getCriteria() {
        return List.of(Criterion.values());
    }

    /** The ids of a criterion's fields begin with it. */
    public String field(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }

    public List<Integer> getLevels() {
        return IntStream.rangeClosed(Criterion.LOWEST, Criterion.HIGHEST)
                .boxed()
                .toList();
    }
}
