package org.oks.web.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.ClaimDraft;
import org.oks.contribution.ClaimView;
import org.oks.contribution.Claims;
import org.oks.contribution.EvidenceView;
import org.oks.contribution.ItemState;
import org.oks.contribution.VersionView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** One claim with its evidence and its former texts; a new one when the address names none. */
@Named("claimPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ClaimPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Claims claims;

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
    private long version;
    private Fields fields = new Fields();
    private @Nullable Conflict conflict;
    private transient Claims.@Nullable ClaimWithEvidence there;
    private transient @Nullable List<EvidenceView> withdrawn;
    private transient @Nullable List<VersionView> versions;

    @PostConstruct
    void load() {
        engagementId = query.required("id", "engagement");
        claimId = query.text("claim");
        Claims.ClaimWithEvidence found = getThere();
        if (found != null) {
            version = found.claim().version();
            fields = ClaimFields.of(found.claim());
        }
    }

    /** The claim as it is recorded, null for a new one. */
    public Claims.@Nullable ClaimWithEvidence getThere() {
        if (there == null && !claimId.isEmpty()) {
            there = claims.view(claimId);
            if (!there.claim().engagementId().equals(engagementId)) {
                throw new NotFound(Text.of("contribution.no.claim", claimId));
            }
        }
        return there;
    }

    /** The evidence of the claim, contradicting items first. */
    public List<EvidenceView> getEvidence() {
        Claims.ClaimWithEvidence found = getThere();
        return found == null ? List.of() : found.evidence();
    }

    /** How many of them are main items. */
    public long getMainItems() {
        return getEvidence().stream().filter(EvidenceView::main).count();
    }

    /** Its evidence that was withdrawn. */
    public List<EvidenceView> getWithdrawn() {
        List<EvidenceView> found = withdrawn;
        if (found == null) {
            found = isFresh() ? List.of() : claims.withdrawnEvidence(claimId);
            withdrawn = found;
        }
        return found;
    }

    /** The texts that it had. */
    public List<VersionView> getVersions() {
        List<VersionView> found = versions;
        if (found == null) {
            found = isFresh() ? List.of() : claims.versions(claimId);
            versions = found;
        }
        return found;
    }

    /** True for a claim that is not recorded yet. */
    public boolean isFresh() {
        return claimId.isEmpty();
    }

    /** True when the claim stands. */
    public boolean isStanding() {
        Claims.ClaimWithEvidence found = getThere();
        return found == null || found.claim().state() == ItemState.RECORDED;
    }

    /** True when the reader wrote it. */
    public boolean isMine() {
        Claims.ClaimWithEvidence found = getThere();
        return found != null && found.claim().author().equals(actor.get().id());
    }

    /** Records a new claim, or sharpens this one. */
    public @Nullable String save() {
        conflict = null;
        ClaimDraft draft = ClaimFields.draft(fields);
        try {
            return answer.made(
                    () -> isFresh() ? claims.record(engagementId, draft) : claims.change(claimId, version, draft),
                    "contribution.saved",
                    saved -> "/contribution/claim.xhtml?id=" + engagementId + "&claim=" + saved.id());
        } catch (ChangedMeanwhile changed) {
            compare();
            return null;
        }
    }

    /** Withdraws the claim. */
    public @Nullable String withdraw() {
        return turn(() -> claims.withdraw(claimId, version), "contribution.is-withdrawn");
    }

    /** Takes it back. */
    public @Nullable String takeBack() {
        return turn(() -> claims.takeBack(claimId, version), "contribution.is-back");
    }

    private @Nullable String turn(Answer.Act act, String done) {
        try {
            return answer.to(act, done, "/contribution/claims.xhtml?id=" + engagementId);
        } catch (ChangedMeanwhile changed) {
            compare();
            return null;
        }
    }

    private void compare() {
        there = null;
        versions = null;
        ClaimView now = claims.view(claimId).claim();
        version = now.version();
        Fields theirs = ClaimFields.of(now);
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

    /** What the engagement offered, in words. */
    public String getServices() {
        return labels.said("services", fields.joined("services"));
    }

    public String getEngagementId() {
        return engagementId;
    }

    /** The version of the claim that the reader sees. */
    public long getVersion() {
        return version;
    }
}
