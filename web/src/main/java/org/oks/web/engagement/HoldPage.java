package org.oks.web.engagement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Engagements;
import org.oks.engagement.Holds;
import org.oks.platform.ChangedMeanwhile;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;

/** A manager puts an engagement on hold, or resumes it. */
@Named("holdPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class HoldPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Engagements engagements;

    @Inject
    private Holds holds;

    @Inject
    private Answer answer;

    private String id;
    private long version;
    private @Nullable LocalDate until;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        version = engagements.view(id).facts().version();
    }

    /** Puts it on hold. */
    public @Nullable String hold() {
        return done(() -> holds.hold(id, version, until, reason), "engagement.hold.done");
    }

    /** Lets it go on. */
    public @Nullable String resume() {
        return done(() -> holds.resume(id, version, reason), "engagement.resume.done");
    }

    private @Nullable String done(Answer.Act act, String done) {
        try {
            return answer.to(act, done, "/engagement/engagement.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            version = engagements.view(id).facts().version();
            answer.refuse(changed);
            return null;
        }
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
