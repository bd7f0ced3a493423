package org.oks.visioning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.ClaimCodes;
import org.oks.engagement.EngagementAccess;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.Text;

/** The question that an engagement keeps before it, and its answers to the two questions of the programme. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class FramingQuestions {
    @Inject
    VisioningRepository repository;

    @Inject
    Writing writing;

    @Inject
    EngagementAccess access;

    @Inject
    ClaimCodes claims;

    /** The question and the answers, once they were written down. */
    public Optional<FramingView> find(String engagementId) {
        access.require(Act.SEE, engagementId);
        return repository.find(FramingQuestion.class, engagementId).map(FramingQuestion::view);
    }

    /** True once the engagement is in a phase in which the programme's two questions are answered. */
    public boolean answersDue(String engagementId) {
        Integer phase = access.require(Act.SEE, engagementId).facts().phase();
        return phase != null && FramingRules.answersDue(phase);
    }

    /**
     * Writes the question and the answers down anew.
     *
     * @param version the version that was edited, null when there was none
     * @throws org.oks.platform.ChangedMeanwhile when somebody changed them since
     */
    public FramingView write(String engagementId, @Nullable Long version, FramingDraft draft) {
        return writing.write(
                new Writing.Kind<>(
                        FramingQuestion.class,
                        engagementId,
                        () -> new FramingQuestion(engagementId),
                        FramingQuestion::view,
                        "framing-question",
                        Text.of("visioning.the.framing")),
                engagementId,
                version,
                framing -> {
                    draft.check(claims.all(engagementId));
                    framing.take(draft);
                });
    }
}
