package org.oks.visioning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementDirectory;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.Text;

/** What the institution finds hard in learning, and what it wants to learn about that, by whom and for which decision. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class LearningGoals {
    @Inject
    VisioningRepository repository;

    @Inject
    Writing writing;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementDirectory engagements;

    /** Challenges and goals, once they were written down. */
    public Optional<LearningView> find(String engagementId) {
        access.require(Act.SEE, engagementId);
        return repository.find(LearningAgenda.class, engagementId).map(LearningAgenda::view);
    }

    /**
     * Writes challenges and goals down anew.
     *
     * @param version the version that was edited, null when there was none
     * @throws org.oks.platform.ChangedMeanwhile when somebody changed them since
     */
    public LearningView write(String engagementId, @Nullable Long version, LearningDraft draft) {
        return writing.write(
                new Writing.Kind<>(
                        LearningAgenda.class,
                        engagementId,
                        () -> new LearningAgenda(engagementId),
                        LearningAgenda::view,
                        "learning-goals",
                        Text.of("visioning.the.learning")),
                engagementId,
                version,
                agenda -> agenda.take(draft, engagements.members(engagementId)));
    }
}
