package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.gate.GateSubject;

/** What people outside have said to a claim as it stands, for the strength of the claim and for the review pack. */
@ApplicationScoped
class Substantiated {
    @Inject
    SubstantiationRepository substantiations;

    @Inject
    ClaimRepository claims;

    @Inject
    Clock clock;

    /** The answers about the claims of an engagement, by claim. */
    record Answers(Map<String, List<SubstantiationView>> byClaim) {
        /** The claims whose present words somebody has confirmed and nobody has contradicted. */
        Set<String> confirmed() {
            return byClaim.entrySet().stream()
                    .filter(claim -> any(claim.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    /** What is answered about what a gate weighs. */
    Answers of(GateSubject subject) {
        return subject.once(Answers.class, () -> new Answers(answers(subject.engagementId())));
    }

    /** All answers by claim, also to earlier words, in the order they came. */
    Map<String, List<SubstantiationView>> answers(String engagementId) {
        Map<String, AskedText> texts = claims.claims(engagementId).stream()
                .collect(Collectors.toMap(Claim::id, claim -> AskedText.of(claim.view())));
        return substantiations.ofEngagement(engagementId).stream()
                .map(each -> each.view(Objects.requireNonNull(texts.get(each.claimId())), clock.instant()))
                .filter(view -> view.state() == SubstantiationState.ANSWERED)
                .collect(Collectors.groupingBy(SubstantiationView::claimId, LinkedHashMap::new, Collectors.toList()));
    }

    static boolean any(List<SubstantiationView> answers) {
        List<SubstantiationView> current =
                answers.stream().filter(SubstantiationView::current).toList();
        return !current.isEmpty() && current.stream().noneMatch(SubstantiationView::against);
    }
}
