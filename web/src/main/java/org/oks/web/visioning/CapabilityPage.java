package org.oks.web.visioning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.visioning.AgreedScore;
import org.oks.visioning.AssessmentRound;
import org.oks.visioning.CapabilityAssessments;
import org.oks.visioning.CapabilityView;
import org.oks.visioning.RespondentDraft;
import org.oks.web.engagement.StepPart;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;

/** One round of the capability assessment: what respondents said side by side, and what the team agrees on. */
@Named("capabilityPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class CapabilityPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private CapabilityAssessments door;

    @Inject
    private StepPart steps;

    @Inject
    private Answer answer;

    @Inject
    private VisioningLabels labels;

    @Inject
    private CapabilityWords words;

    private String id;
    private AssessmentRound round;
    private @Nullable Long version;
    private CapabilityForm agreed;
    private CapabilityForm heard = CapabilityForm.blank();
    private @Nullable String saidBy;
    private @Nullable LocalDate saidOn;
    private @Nullable Conflict conflict;
    private transient @Nullable CapabilityView view;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        round = query.choice("round", AssessmentRound.class).orElse(AssessmentRound.BASELINE);
        version = getView().version();
        agreed = CapabilityForm.of(getView());
    }

    /** The round as it is recorded. */
    public CapabilityView getView() {
        CapabilityView found = view;
        if (found == null) {
            found = door.view(id, round);
            view = found;
        }
        return found;
    }

    public @Nullable String save() {
        return agree();
    }

    /** Saves what was agreed and says that the step is done. */
    public @Nullable String saveAndFinish() {
        return agree() == null ? null : steps.finish(id, "capability-baseline");
    }

    private @Nullable String agree() {
        conflict = null;
        try {
            return answer.to(
                    () -> {
                        view = door.agree(id, round, version, agreed.draft());
                        version = view.version();
                    },
                    "visioning.capability.saved",
                    here());
        } catch (ChangedMeanwhile changed) {
            view = null;
            compare(getView());
            return null;
        }
    }

    /** Records what one respondent said. */
    public @Nullable String hear() {
        return answer.to(
                () -> door.hear(id, round, new RespondentDraft(saidBy, saidOn, heard.said())),
                "visioning.respondent.saved",
                here(),
                "heard-");
    }

    private String here() {
        return "/visioning/capability.xhtml?id=" + id + "&round=" + round;
    }

    private void compare(CapabilityView theirs) {
        version = theirs.version();
        conflict = new Conflict();
        for (CapabilityView.Pillar their : theirs.pillars()) {
            AgreedScore mine = agreed.score(their.pillar());
            conflict.field(
                    labels.pillar(their.pillar()),
                    words.of(mine),
                    words.of(new AgreedScore(
                            their.pillar(), their.current(), their.aspired(), their.note(), their.priority())));
        }
    }

    public List<CapabilityChart.Line> getLines() {
        return CapabilityChart.lines(getView().pillars());
    }

    /** True once a stage was agreed for any pillar. */
    public boolean isDrawn() {
        return getView().pillars().stream().anyMatch(pillar -> pillar.current() != null || pillar.aspired() != null);
    }

    public AssessmentRound getRound() {
        return round;
    }

    public boolean isBaseline() {
        return round == AssessmentRound.BASELINE;
    }

    public boolean isClosing() {
        return round == AssessmentRound.CLOSING;
    }

    public CapabilityForm getAgreed() {
        return agreed;
    }

    public CapabilityForm getHeard() {
        return heard;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    public @Nullable String getSaidBy() {
        return saidBy;
    }

    public void setSaidBy(@Nullable String saidBy) {
        this.saidBy = saidBy;
    }

    public @Nullable LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(@Nullable LocalDate saidOn) {
        this.saidOn = saidOn;
    }
}
