package org.oks.web.visioning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.visioning.ChangeObjectives;
import org.oks.visioning.ObjectiveView;
import org.oks.web.engagement.StepPart;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** What the engagement is to change, thought out from the development goal. */
@Named("changeObjectivePage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ChangeObjectivePage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private ChangeObjectives door;

    @Inject
    private StepPart steps;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private VisioningLabels labels;

    private String id;
    private @Nullable Long version;
    private ObjectiveForm form = new ObjectiveForm();
    private @Nullable Conflict conflict;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        door.find(id).ifPresent(there -> {
            version = there.version();
            form.take(there);
        });
    }

    public @Nullable String save() {
        return write();
    }

    /** Saves and says that the step is done. */
    public @Nullable String saveAndFinish() {
        return write() == null ? null : steps.finish(id, "change-objective");
    }

    private @Nullable String write() {
        conflict = null;
        try {
            return answer.to(
                    () -> version = door.write(id, version, form.draft()).version(),
                    "visioning.objective.saved",
                    "/visioning/change-objective.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            door.find(id).ifPresent(this::compare);
            return null;
        }
    }

    private void compare(ObjectiveView theirs) {
        version = theirs.version();
        conflict = new Conflict()
                .field(say.plain("visioning.objective.goal"), form.getDevelopmentGoal(), theirs.developmentGoal())
                .field(
                        say.plain("visioning.objective.factor"),
                        labels.factor(form.getCapacityFactor()),
                        labels.factor(theirs.capacityFactor()))
                .field(
                        say.plain("visioning.objective.challenge"),
                        form.getInstitutionalChallenge(),
                        theirs.institutionalChallenge())
                .field(say.plain("visioning.objective"), form.getChangeObjective(), theirs.changeObjective());
    }

    public ObjectiveForm getForm() {
        return form;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
