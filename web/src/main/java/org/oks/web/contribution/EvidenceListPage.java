package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Claims;
import org.oks.contribution.EvidenceView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;

/** The evidence of a claim on the claim's page: put in order, made main or supplementary, taken back. */
@Named("evidenceList")
@RequestScoped
public class EvidenceListPage {
    @Inject
    private Query query;

    @Inject
    private Claims claims;

    @Inject
    private Answer answer;

    @Inject
    private ClaimPage page;

    @Inject
    private CurrentActor actor;

    /** Moves an item up or down among those it is shown with. */
    public @Nullable String move(EvidenceView item, boolean up) {
        return here(() -> claims.move(item.id(), page.getVersion(), up), "contribution.evidence.moved");
    }

    /** Makes an item a main or a supplementary one. */
    public @Nullable String main(EvidenceView item, boolean main) {
        return here(
                () -> claims.makeMain(item.id(), item.version(), main),
                main ? "contribution.evidence.is-main" : "contribution.evidence.is-supplementary");
    }

    /** Takes a withdrawn item back. */
    public @Nullable String takeBack(EvidenceView item) {
        return here(() -> claims.takeEvidenceBack(item.id(), item.version()), "contribution.evidence.is-back");
    }

    /** True when the reader added the item. */
    public boolean mine(EvidenceView item) {
        return actor.get().id().equals(item.addedBy());
    }

    private @Nullable String here(Answer.Act act, String done) {
        try {
            return answer.to(
                    act,
                    done,
                    "/contribution/claim.xhtml?id=" + page.getEngagementId() + "&claim="
                            + query.required("claim", "claim"));
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }
}
