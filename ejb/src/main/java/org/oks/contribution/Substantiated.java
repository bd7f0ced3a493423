package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What people outside have said to a claim as it stands, for the strength of the claim and for the review pack. */
@ApplicationScoped
class Substantiated {
    @Inject
    SubstantiationRepository substantiations;

    @Inject
    ClaimRepository claims;

    @Inject
    Clock clock;

    /** True when somebody has confirmed the claim's present words and nobody has contradicted them. */
    boolean any(String claimId) {
        return any(answers(claimId));
    }

    /** All answers, also to earlier words, in the order they came. */
    List<SubstantiationView> answers(String claimId) {
        AskedText text = AskedText.of(claims.get(claimId).view());
        return substantiations.ofClaim(claimId).stream()
                .map(each -> each.view(text, clock.instant()))
                .filter(view -> view.state() == SubstantiationState.ANSWERED)
                .toList();
    }

    static boolean any(List<SubstantiationView> answers) {
        List<SubstantiationView> current =
                answers.stream().filter(SubstantiationView::current).toList();
        return !current.isEmpty() && current.stream().noneMatch(SubstantiationView::against);
    }
}
