package org.oks.web.engagement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementView;
import org.oks.engagement.Engagements;
import org.oks.engagement.PhaseWork;
import org.oks.engagement.WorkDone;
import org.oks.engagement.WorkView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.StoredFile;
import org.oks.web.contribution.Upload;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The task "Work of the phase": one record of what was done, when and by whom. */
@Named("workPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class WorkPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Engagements engagements;

    @Inject
    private PhaseWork works;

    @Inject
    private Upload upload;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Dates dates;

    private String id;
    private int phase;
    private @Nullable Long version;
    private @Nullable String whatWasDone;
    private @Nullable LocalDate doneOn;
    private @Nullable String doneBy;
    private @Nullable String link;
    private @Nullable String fileName;
    private transient @Nullable Part file;
    private @Nullable Conflict conflict;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        EngagementView view = engagements.view(id);
        Integer open = view.facts().phase();
        phase = open == null ? 1 : open;
        works.find(id, phase).ifPresent(this::take);
    }

    private void take(WorkView there) {
        version = there.version();
        whatWasDone = there.whatWasDone();
        doneOn = there.doneOn();
        doneBy = there.doneBy();
        link = there.link();
        fileName = there.fileName();
    }

    /** Records it and goes back to the engagement. */
    public @Nullable String record() {
        conflict = null;
        try {
            return answer.to(
                    () -> works.record(id, phase, version, done(upload.stored(id, file, stored -> done(stored)
                            .checks(dates.getToday())))),
                    "engagement.work.done",
                    "/engagement/engagement.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            works.find(id, phase).ifPresent(this::compare);
            return null;
        }
    }

    private WorkDone done(@Nullable StoredFile stored) {
        return new WorkDone(whatWasDone, doneOn, doneBy, link, stored);
    }

    private void compare(WorkView theirs) {
        version = theirs.version();
        conflict = new Conflict()
                .field(say.plain("engagement.work.what"), whatWasDone, theirs.whatWasDone())
                .field(say.plain("engagement.work.on"), dates.fullDate(doneOn), dates.fullDate(theirs.doneOn()))
                .field(say.plain("engagement.work.by"), doneBy, theirs.doneBy())
                .field(say.plain("engagement.work.link"), link, theirs.link());
    }

    /** The record there is, for readers who cannot change it. */
    public Optional<WorkView> getRecorded() {
        return works.find(id, phase);
    }

    public int getPhase() {
        return phase;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    public @Nullable String getFileName() {
        return fileName;
    }

    public @Nullable String getWhatWasDone() {
        return whatWasDone;
    }

    public void setWhatWasDone(@Nullable String whatWasDone) {
        this.whatWasDone = whatWasDone;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public @Nullable String getDoneBy() {
        return doneBy;
    }

    public void setDoneBy(@Nullable String doneBy) {
        this.doneBy = doneBy;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
