package org.oks.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.governance.ElementDraft;
import org.oks.governance.ElementView;
import org.oks.governance.GovernanceElementType;
import org.oks.governance.GovernanceElements;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.NotFound;
import org.oks.platform.StoredFile;
import org.oks.platform.Text;
import org.oks.web.contribution.Upload;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** What the team writes down of one governance element, and its proposal to the sponsor. */
@Named("elementPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ElementPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private GovernanceElements elements;

    @Inject
    private Upload upload;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Dates dates;

    private String id;
    private GovernanceElementType type;
    private @Nullable Long version;
    private @Nullable String fileName;
    private transient @Nullable Part file;
    private @Nullable Conflict conflict;
    private @Nullable String what;
    private @Nullable String ownerName;
    private @Nullable String ownerFunction;
    private @Nullable String evidenceTitle;
    private @Nullable LocalDate evidenceOn;
    private @Nullable String evidenceLink;
    private @Nullable LocalDate reviewOn;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        type = query.choice("type", GovernanceElementType.class)
                .orElseThrow(() -> new NotFound(Text.of("governance.no.type")));
        ElementView there = elements.view(id, type);
        version = there.version();
        what = there.what();
        ownerName = there.ownerName();
        ownerFunction = there.ownerFunction();
        evidenceTitle = there.evidenceTitle();
        evidenceOn = there.evidenceOn();
        evidenceLink = there.evidenceLink();
        reviewOn = there.reviewOn();
        fileName = there.fileName();
    }

    /** Writes it down. */
    public @Nullable String save() {
        return sent(this::write, "governance.saved");
    }

    /** Writes it down and proposes it; what was written stays when the proposal is refused. */
    public @Nullable String propose() {
        return sent(
                () -> {
                    write();
                    elements.propose(id, type, version == null ? 0 : version);
                },
                "governance.proposed");
    }

    private void write() {
        StoredFile stored = upload.stored(id, file, named -> draft(named).checks(dates.getToday()));
        version = elements.write(id, type, version, draft(stored)).version();
    }

    private @Nullable String sent(Answer.Act act, String done) {
        conflict = null;
        try {
            return answer.to(act, done, "/governance/element.xhtml?id=" + id + "&type=" + type);
        } catch (ChangedMeanwhile changed) {
            compare(elements.view(id, type));
            return null;
        }
    }

    private ElementDraft draft(@Nullable StoredFile stored) {
        return new ElementDraft(
                what, ownerName, ownerFunction, evidenceTitle, evidenceOn, evidenceLink, stored, reviewOn);
    }

    private void compare(ElementView theirs) {
        version = theirs.version();
        conflict = new Conflict()
                .field(say.plain("governance.field.state"), "", say.plain("governance.state." + theirs.state()))
                .field(say.plain("governance.field.what"), what, theirs.what())
                .field(say.plain("governance.field.owner"), ownerName, theirs.ownerName())
                .field(say.plain("governance.field.function"), ownerFunction, theirs.ownerFunction())
                .field(say.plain("governance.field.title"), evidenceTitle, theirs.evidenceTitle())
                .field(
                        say.plain("governance.field.on"),
                        dates.fullDate(evidenceOn),
                        dates.fullDate(theirs.evidenceOn()))
                .field(say.plain("governance.field.link"), evidenceLink, theirs.evidenceLink())
                .field(
                        say.plain("governance.field.review"),
                        dates.fullDate(reviewOn),
                        dates.fullDate(theirs.reviewOn()));
    }

    public GovernanceElementType getType() {
        return type;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    public @Nullable String getFileName() {
        return fileName;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getOwnerName() {
        return ownerName;
    }

    public void setOwnerName(@Nullable String ownerName) {
        this.ownerName = ownerName;
    }

    public @Nullable String getOwnerFunction() {
        return ownerFunction;
    }

    public void setOwnerFunction(@Nullable String ownerFunction) {
        this.ownerFunction = ownerFunction;
    }

    public @Nullable String getEvidenceTitle() {
        return evidenceTitle;
    }

    public void setEvidenceTitle(@Nullable String evidenceTitle) {
        this.evidenceTitle = evidenceTitle;
    }

    public @Nullable LocalDate getEvidenceOn() {
        return evidenceOn;
    }

    public void setEvidenceOn(@Nullable LocalDate evidenceOn) {
        this.evidenceOn = evidenceOn;
    }

    public @Nullable String getEvidenceLink() {
        return evidenceLink;
    }

    public void setEvidenceLink(@Nullable String evidenceLink) {
        this.evidenceLink = evidenceLink;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
