package org.oks.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.learning.ActionView;
import org.oks.learning.PhaseReviews;
import org.oks.learning.ReviewKind;
import org.oks.learning.ReviewPairView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.DomainException;
import org.oks.web.engagement.StepPart;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The task "Hold the after action review": what came of the phase, beside what it was meant to reach, and what follows. */
@Named("afterPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class AfterPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int EMPTY_ROWS = 2;

    @Inject
    private Query query;

    @Inject
    private Workspace workspace;

    @Inject
    private PhaseReviews reviews;

    @Inject
    private StepPart steps;

    @Inject
    private LearningLabels labels;

    @Inject
    private Names names;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Dates dates;

    private String id;
    private int phase;
    private final ReviewForm form = new ReviewForm();
    private final ArrayList<ActionRow> rows = new ArrayList<>();
    private @Nullable Conflict conflict;
    private transient @Nullable ReviewPairView pair;

    @PostConstruct
    void load() {
        id = workspace.getId();
        phase = query.number("phase", 1, 4).orElse(Math.max(1, workspace.getPhase()));
        take(reviews.of(id, phase));
    }

    private void take(ReviewPairView now) {
        pair = now;
        if (now.after() != null) {
            form.take(now.after());
        } else if (now.before() != null) {
            ReviewKind.AAR.carried().forEach(question -> form.carry(now.before(), question));
        }
        rows.clear();
        now.actions().stream().filter(ActionView::isOpen).forEach(action -> rows.add(ActionRow.of(action)));
        addRows();
    }

    /** Room for two more actions. */
    public void addRows() {
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(ActionRow.blank());
        }
    }

    /** True when the reader may write and the phase is the one that is open. */
    public boolean isWritable() {
        return workspace.isRecording() && workspace.getPhase() == phase;
    }

    /** The two reviews as they are recorded. */
    public ReviewPairView getPair() {
        ReviewPairView found = pair;
        if (found == null) {
            found = reviews.of(id, phase);
            pair = found;
        }
        return found;
    }

    /** Keeps what is written, whole or not. */
    public @Nullable String save() {
        return kept()
                ? answer.to(() -> {}, "learning.kept", "/learning/after.xhtml?id=" + id + "&phase=" + phase)
                : null;
    }

    /** Keeps it and says that the step is done. */
    public @Nullable String finish() {
        return kept() ? steps.finish(id, "after-review") : null;
    }

    private boolean kept() {
        conflict = null;
        try {
            take(reviews.writeAfter(
                    id,
                    phase,
                    form.version(),
                    form.draft(),
                    rows.stream().map(ActionRow::line).toList()));
            return true;
        } catch (ChangedMeanwhile changed) {
            compare(reviews.of(id, phase));
        } catch (DomainException broken) {
            answer.refuse(broken);
        }
        return false;
    }

    private void compare(ReviewPairView now) {
        pair = now;
        Conflict both = now.after() == null ? new Conflict() : form.compare(now.after(), labels, say, dates);
        for (ActionRow row : rows) {
            now.actions().stream()
                    .filter(action -> Integer.valueOf(action.number()).equals(row.getNumber()))
                    .forEach(theirs -> {
                        row.on(theirs.version());
                        both.field(
                                say.of("learning.action.numbered", theirs.number()),
                                said(row.getText(), row.getOwner(), dates.fullDate(row.getDueOn())),
                                said(theirs.text(), theirs.owner(), dates.fullDate(theirs.dueOn())));
                    });
        }
        conflict = both;
    }

    private String said(@Nullable String text, @Nullable String owner, String day) {
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {text == null ? "" : text, names.of(owner), day}) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }

    public int getPhase() {
        return phase;
    }

    public ReviewForm getForm() {
        return form;
    }

    public List<ActionRow> getRows() {
        return rows;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
