package org.oks.web.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Claims;
import org.oks.contribution.EvidenceKind;
import org.oks.contribution.EvidenceView;
import org.oks.contribution.ItemState;
import org.oks.contribution.VersionView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.DomainException;
import org.oks.platform.NotFound;
import org.oks.platform.StoredFile;
import org.oks.platform.Text;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** One item of evidence: read, sharpened, withdrawn, or opened with a reason; a new one when the address names none. */
@Named("evidencePage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class EvidencePage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Claims claims;

    @Inject
    private Upload upload;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private ClaimLabels labels;

    @Inject
    private CurrentActor actor;

    private String engagementId;
    private String claimId;
    private String evidenceId;
    private long version;
    private Fields fields = EvidenceFields.fresh();
    private @Nullable String reason;
    private @Nullable Conflict conflict;
    private transient boolean opened;
    private transient @Nullable Part file;
    private transient @Nullable EvidenceView there;
    private transient Claims.@Nullable ClaimWithEvidence claim;
    private transient @Nullable List<VersionView> versions;

    @PostConstruct
    void load() {
        engagementId = query.required("id", "engagement");
        claimId = query.required("claim", "claim");
        evidenceId = query.text("evidence");
        EvidenceView found = getThere();
        if (found != null) {
            version = found.version();
            fields = EvidenceFields.of(found);
        }
    }

    /** The item as this reader may see it, null for a new one. */
    public @Nullable EvidenceView getThere() {
        if (there == null && !evidenceId.isEmpty()) {
            there = claims.evidence(evidenceId);
            if (!there.claimId().equals(claimId)) {
                throw new NotFound(Text.of("contribution.no.evidence", evidenceId));
            }
        }
        return there;
    }

    /** The claim that it speaks for or against. */
    public Claims.ClaimWithEvidence getClaim() {
        Claims.ClaimWithEvidence found = claim;
        if (found == null) {
            found = claims.view(claimId);
            if (!found.claim().engagementId().equals(engagementId)) {
                throw new NotFound(Text.of("contribution.no.claim", claimId));
            }
            claim = found;
        }
        return found;
    }

    /** The texts that it had, as this reader may see them. */
    public List<VersionView> getVersions() {
        List<VersionView> found = versions;
        if (found == null) {
            found = isFresh() ? List.of() : claims.evidenceVersions(evidenceId);
            versions = found;
        }
        return found;
    }

    public boolean isFresh() {
        return evidenceId.isEmpty();
    }

    /** True when it could be changed by who may write here. */
    public boolean isChangeable() {
        EvidenceView found = getThere();
        return !opened
                && getClaim().claim().state() == ItemState.RECORDED
                && (found == null || !found.withheld() && found.state() == ItemState.RECORDED);
    }

    /** True when it is shown for this once, since the reader said why. */
    public boolean isOpened() {
        return opened;
    }

    /** True when the reader added it. */
    public boolean isMine() {
        EvidenceView found = getThere();
        return found != null && actor.get().id().equals(found.addedBy());
    }

    /** Adds the item, or sharpens it. */
    public @Nullable String save() {
        conflict = null;
        try {
            return answer.made(
                    this::written,
                    isFresh() ? "contribution.evidence.added" : "contribution.evidence.saved",
                    saved -> "/contribution/claim.xhtml?id=" + engagementId + "&claim=" + claimId);
        } catch (ChangedMeanwhile changed) {
            compare();
            return null;
        }
    }

    private EvidenceView written() {
        StoredFile stored = fields.choice("kind", EvidenceKind.class) == EvidenceKind.FILE
                ? upload.stored(engagementId, file, each -> EvidenceFields.draft(fields, each)
                        .checks())
                : null;
        return isFresh()
                ? claims.addEvidence(claimId, EvidenceFields.draft(fields, stored))
                : claims.changeEvidence(evidenceId, version, EvidenceFields.draft(fields, stored));
    }

    /** Withdraws the item; it stays on record. */
    public @Nullable String withdraw() {
        return items(() -> claims.withdrawEvidence(evidenceId, version), "contribution.evidence.withdrawn");
    }

    /** Takes it back. */
    public @Nullable String takeBack() {
        return items(() -> claims.takeEvidenceBack(evidenceId, version), "contribution.evidence.is-back");
    }

    private @Nullable String items(Answer.Act act, String done) {
        try {
            return answer.to(act, done, "/contribution/claim.xhtml?id=" + engagementId + "&claim=" + claimId);
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }

    /** Shows for this once what the reader may open, and keeps why. */
    public void open() {
        there = null;
        opened = false;
        try {
            there = claims.open(evidenceId, reason);
            opened = true;
        } catch (DomainException refused) {
            answer.refuse(refused);
        }
    }

    /** Hands out for this once the file of what the reader may open. */
    public void openFile() {
        try {
            FileAnswer.send(claims.openFile(evidenceId, reason));
            FacesContext.getCurrentInstance().responseComplete();
        } catch (DomainException refused) {
            answer.refuse(refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void compare() {
        there = null;
        EvidenceView now = Objects.requireNonNull(getThere());
        version = now.version();
        Fields theirs = EvidenceFields.of(now);
        conflict = new Conflict();
        for (String field : theirs.names(fields)) {
            conflict.field(
                    say.plain("contribution.field." + field),
                    labels.said(field, fields.joined(field)),
                    labels.said(field, theirs.joined(field)));
        }
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    /** The fields of the form, by name. */
    public Map<String, Serializable> getSaid() {
        return fields.values();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
