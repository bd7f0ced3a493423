package org.oks.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Criterion;
import org.oks.contribution.ScoreDraft;
import org.oks.contribution.ScoreSheet;
import org.oks.contribution.ScoreView;
import org.oks.contribution.Scores;
import org.oks.platform.ChangedMeanwhile;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;

/** A reviewer scores one item of evidence in the state in which it was shown. */
@Named("scoreForm")
@RequestScoped
public class ScoreForm {
    @Inject
    private ReviewPage page;

    @Inject
    private ReviewScores shown;

    @Inject
    private Workspace workspace;

    @Inject
    private Scores scores;

    @Inject
    private Answer answer;

    private final Map<String, String> marks = new HashMap<>();
    private @Nullable String item;
    private @Nullable String hash;
    private @Nullable Long version;
    private boolean answered;
    private @Nullable String remark;

    @PostConstruct
    void load() {
        ScoreSheet.ItemScores open = shown.getOpen();
        if (open != null) {
            ScoreView mine = open.mine();
            item = open.itemId();
            hash = open.hash();
            version = mine == null ? null : mine.version();
        }
    }

    /** Gives the score and opens the next item. */
    public @Nullable String score() {
        try {
            return answer.to(
                    () -> scores.score(workspace.getId(), page.getGate(), item == null ? "" : item, version, draft()),
                    "gate.score.done",
                    page.getHere() + "&next=1");
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }

    private ScoreDraft draft() {
        return new ScoreDraft(
                hash,
                mark(Criterion.PLAUSIBILITY),
                mark(Criterion.UNIQUENESS),
                mark(Criterion.TRIANGULATION),
                mark(Criterion.TRANSPARENCY),
                mark(Criterion.INDEPENDENCE),
                answered,
                remark);
    }

    private @Nullable Integer mark(Criterion criterion) {
        String mark = marks.get(shown.field(criterion));
        return mark == null || !mark.matches("[1-5]") ? null : Integer.valueOf(mark);
    }

    /** The level chosen for each criterion. */
    public Map<String, String> getMarks() {
        return marks;
    }

    public @Nullable String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item;
    }

    public @Nullable String getHash() {
        return hash;
    }

    public void setHash(@Nullable String hash) {
        this.hash = hash;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public boolean isAnswered() {
        return answered;
    }

    public void setAnswered(boolean answered) {
        this.answered = answered;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
