package org.oks.web.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.ClaimDraft;
import org.oks.contribution.ClaimView;
import org.oks.contribution.Claims;
import org.oks.contribution.EvidenceView;
import org.oks.contribution.ItemState;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** One claim: what changed, our part, others' part, rival explanations; a new one when the address names none. */
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
    private CurrentActor actor;

    private String engagementId;
    private String claimId;
    private long version;
    private @Nullable String statement;
    private @Nullable String whoChanged;
    private @Nullable String ourPart;
    private @Nullable String othersPart;
    private @Nullable String rival;
    private @Nullable Conflict conflict;
    private transient Claims.@Nullable ClaimWithEvidence there;

    @PostConstruct
    void load() {
        engagementId = query.required("id", "engagement");
        claimId = query.text("claim");
        Claims.ClaimWithEvidence found = getThere();
        if (found != null) {
            take(found.claim());
        }
    }

    private void take(ClaimView claim) {
        version = claim.version();
        statement = claim.statement();
        whoChanged = claim.whoChanged();
        ourPart = claim.ourPart();
        othersPart = claim.othersPart();
        rival = claim.rival();
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
        ClaimDraft draft = new ClaimDraft(statement, whoChanged, ourPart, othersPart, rival);
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
        ClaimView theirs = claims.view(claimId).claim();
        version = theirs.version();
        conflict = new Conflict()
                .field(say.plain("contribution.statement"), statement, theirs.statement())
                .field(say.plain("contribution.whoChanged"), whoChanged, theirs.whoChanged())
                .field(say.plain("contribution.ourPart"), ourPart, theirs.ourPart())
                .field(say.plain("contribution.othersPart"), othersPart, theirs.othersPart())
                .field(say.plain("contribution.rival"), rival, theirs.rival());
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    public @Nullable String getWhoChanged() {
        return whoChanged;
    }

    public void setWhoChanged(@Nullable String whoChanged) {
        this.whoChanged = whoChanged;
    }

    public @Nullable String getOurPart() {
        return ourPart;
    }

    public void setOurPart(@Nullable String ourPart) {
        this.ourPart = ourPart;
    }

    public @Nullable String getOthersPart() {
        return othersPart;
    }

    public void setOthersPart(@Nullable String othersPart) {
        this.othersPart = othersPart;
    }

    public @Nullable String getRival() {
        return rival;
    }

    public void setRival(@Nullable String rival) {
        this.rival = rival;
    }
}
