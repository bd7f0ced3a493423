package org.oks.visioning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementAccess;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.Text;

/** Who pays for an engagement: trust funds, components of operations, the client. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class FundingSources {
    @Inject
    VisioningRepository repository;

    @Inject
    Writing writing;

    @Inject
    EngagementAccess access;

    /** The sources, once they were written down. */
    public Optional<FundingView> find(String engagementId) {
        access.require(Act.SEE, engagementId);
        return repository.find(Funding.class, engagementId).map(Funding::view);
    }

    /**
     * Writes the sources down anew.
     *
     * @param version the version that was edited, null when there was none
     * @throws org.oks.platform.ChangedMeanwhile when somebody changed them since
     */
    public FundingView write(String engagementId, @Nullable Long version, FundingDraft draft) {
        return writing.write(
                new Writing.Kind<>(
                        Funding.class,
                        engagementId,
                        () -> new Funding(engagementId),
                        Funding::view,
                        "funding",
                        Text.of("visioning.the.funding")),
                engagementId,
                version,
                funding -> {
                    draft.check();
                    funding.take(draft);
                });
    }
}
