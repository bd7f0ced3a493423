package org.oks.web.visioning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.StoredFile;
import org.oks.visioning.ChangeObjectives;
import org.oks.visioning.SignOffDraft;
import org.oks.visioning.SignOffView;
import org.oks.web.contribution.Upload;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** That the client's leader signed off what the engagement is to change. */
@Named("signOffPart")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class SignOffPart implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private ChangeObjectives door;

    @Inject
    private Upload upload;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Dates dates;

    private String id;
    private @Nullable Long version;
    private @Nullable String leader;
    private @Nullable String function;
    private @Nullable LocalDate signedOn;
    private @Nullable String link;
    private @Nullable String fileName;
    private transient @Nullable Part file;
    private @Nullable Conflict conflict;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        door.signOff(id).ifPresent(this::take);
    }

    private void take(SignOffView there) {
        version = there.version();
        leader = there.leader();
        function = there.function();
        signedOn = there.signedOn();
        link = there.link();
        fileName = there.fileName();
    }

    public @Nullable String save() {
        conflict = null;
        try {
            return answer.to(
                    () -> door.signOff(id, version, draft(upload.stored(id, file, stored -> draft(stored)
                            .checks(dates.getToday())))),
                    "visioning.sign-off.saved",
                    "/visioning/change-objective.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            door.signOff(id).ifPresent(this::compare);
            return null;
        }
    }

    private SignOffDraft draft(@Nullable StoredFile stored) {
        return new SignOffDraft(leader, function, signedOn, link, stored);
    }

    private void compare(SignOffView theirs) {
        version = theirs.version();
        fileName = theirs.fileName();
        conflict = new Conflict()
                .field(say.plain("visioning.sign-off.leader"), leader, theirs.leader())
                .field(say.plain("visioning.sign-off.function"), function, theirs.function())
                .field(say.plain("visioning.sign-off.on"), dates.fullDate(signedOn), dates.fullDate(theirs.signedOn()))
                .field(say.plain("visioning.sign-off.link"), link, theirs.link());
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    public @Nullable String getFileName() {
        return fileName;
    }

    public @Nullable String getLeader() {
        return leader;
    }

    public void setLeader(@Nullable String leader) {
        this.leader = leader;
    }

    public @Nullable String getFunction() {
        return function;
    }

    public void setFunction(@Nullable String function) {
        this.function = function;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
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
