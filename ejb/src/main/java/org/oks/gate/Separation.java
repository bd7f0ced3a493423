package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.oks.engagement.EngagementAccess;
import org.oks.people.Directory;
import org.oks.platform.Text;

/**
 * Separation of duties at one place: who is on the team, belongs to the client, submitted the phase, or wrote anything that is weighed neither
 * reviews nor decides. No role is exempt.
 */
@ApplicationScoped
class Separation {
    @Inject
    @Any
    Instance<PackAuthors> authors;

    @Inject
    Directory directory;

    /**
     * Why this person is barred from judging this round, if so.
     *
     * @param standing how the person stands to the engagement
     */
    Optional<Text> bar(EngagementAccess.Standing standing, GateReview review) {
        if (!standing.onTeam().isEmpty()) {
            return Optional.of(Text.of("gate.barred.team"));
        }
        if (review.submittedBy().equals(standing.person())) {
            return Optional.of(Text.of("gate.barred.submitter"));
        }
        if (directory
                .institutionOf(standing.person())
                .filter(of -> of.equalsIgnoreCase(standing.facts().client()))
                .isPresent()) {
            return Optional.of(Text.of("gate.barred.client"));
        }
        if (authors.stream().anyMatch(a -> a.wroteIn(standing.engagementId(), standing.person()))) {
            return Optional.of(Text.of("gate.barred.author"));
        }
        return Optional.empty();
    }
}
