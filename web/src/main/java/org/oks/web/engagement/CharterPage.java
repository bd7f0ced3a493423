package org.oks.web.engagement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementView;
import org.oks.engagement.Engagements;
import org.oks.platform.ChangedMeanwhile;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The charter and the team of one engagement. Each is saved by itself. */
@Named("charterPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class CharterPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Engagements engagements;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    private String id;
    private long version;
    private CharterForm form;
    private @Nullable Conflict conflict;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        EngagementView view = engagements.view(id);
        version = view.facts().version();
        form = CharterForm.of(view);
    }

    public CharterForm getForm() {
        return form;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    /** Saves the charter. */
    public @Nullable String saveCharter() {
        return save(() -> engagements.changeCharter(id, version, form.charter()), "engagement.charter.saved");
    }

    /** Saves the team. */
    public @Nullable String saveTeam() {
        return save(() -> engagements.changeTeam(id, version, form.team()), "engagement.team.saved");
    }

    private @Nullable String save(Runnable act, String done) {
        conflict = null;
        try {
            return answer.to(act::run, done, "/engagement/charter.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            conflict = differences();
            return null;
        }
    }

    private Conflict differences() {
        EngagementView now = engagements.view(id);
        version = now.facts().version();
        CharterForm theirs = CharterForm.of(now);
        return new Conflict()
                .field(say.plain("engagement.charter.client"), form.getClient(), theirs.getClient())
                .field(say.plain("engagement.charter.country"), form.getCountry(), theirs.getCountry())
                .field(say.plain("engagement.charter.sector"), form.getSector(), theirs.getSector())
                .field(say.plain("engagement.charter.size"), form.getSize(), theirs.getSize())
                .field(say.plain("engagement.charter.projectId"), form.getProjectId(), theirs.getProjectId())
                .field(
                        say.plain("engagement.charter.exemption"),
                        form.getExemptionReason(),
                        theirs.getExemptionReason())
                .field(say.plain("engagement.charter.objective"), form.getObjective(), theirs.getObjective())
                .field(say.plain("engagement.charter.startsOn"), form.getStartsOn(), theirs.getStartsOn())
                .field(say.plain("engagement.charter.endsOn"), form.getEndsOn(), theirs.getEndsOn())
                .field(say.plain("engagement.team.title"), form.team(), theirs.team());
    }
}
