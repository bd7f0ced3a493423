package org.oks.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.oks.learning.Lessons;
import org.oks.learning.PhaseLessons;
import org.oks.learning.PhaseReviews;
import org.oks.learning.ReviewView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.DomainException;
import org.oks.web.engagement.StepPart;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The task "Hold the before action review": what a phase is meant to reach, with what was learned before at hand. */
@Named("beforePage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class BeforePage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Workspace workspace;

    @Inject
    private PhaseReviews reviews;

    @Inject
    private Lessons lessons;

    @Inject
    private StepPart steps;

    @Inject
    private LearningLabels labels;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Dates dates;

    private String id;
    private int phase;
    private final ReviewForm form = new ReviewForm();
    private @Nullable Conflict conflict;
    private transient @Nullable ReviewView recorded;
    private transient @Nullable PhaseLessons learned;

    @PostConstruct
    void load() {
        id = workspace.getId();
        phase = query.number("phase", 1, 4).orElse(Math.max(1, workspace.getPhase()));
        recorded = reviews.of(id, phase).before();
        if (recorded != null) {
            form.take(recorded);
        }
    }

    /** True when the reader may write and the phase is the one that is open. */
    public boolean isWritable() {
        return workspace.isRecording() && workspace.getPhase() == phase;
    }

    /** What there is to learn from. */
    public PhaseLessons getLearned() {
        PhaseLessons found = learned;
        if (found == null) {
            found = lessons.forPhase(id, phase);
            learned = found;
        }
        return found;
    }

    /** The review as it is recorded, null before it is begun. */
    public @Nullable ReviewView getRecorded() {
        return recorded;
    }

    /** Keeps what is written, whole or not. */
    public @Nullable String save() {
        return kept()
                ? answer.to(() -> {}, "learning.kept", "/learning/before.xhtml?id=" + id + "&phase=" + phase)
                : null;
    }

    /** Keeps it and says that the step is done. */
    public @Nullable String finish() {
        return kept() ? steps.finish(id, "before-review") : null;
    }

    private boolean kept() {
        conflict = null;
        try {
            recorded =
                    reviews.writeBefore(id, phase, form.version(), form.draft()).before();
        } catch (ChangedMeanwhile changed) {
            recorded = reviews.of(id, phase).before();
            conflict = recorded == null ? null : form.compare(recorded, labels, say, dates);
            return false;
        } catch (DomainException broken) {
            answer.refuse(broken);
            return false;
        }
        if (recorded != null) {
            form.take(recorded);
        }
        return true;
    }

    public int getPhase() {
        return phase;
    }

    public ReviewForm getForm() {
        return form;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
