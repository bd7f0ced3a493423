package org.oks.visioning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What this room keeps, without a database. */
final class FakeVisioning extends VisioningRepository {
    final List<RiskRating> ratings = new ArrayList<>();
    final Map<Class<?>, Written> kept = new HashMap<>();

    @Override
    <A extends Written> Optional<A> find(Class<A> type, String id) {
        // an assessment is kept by its round, whatever else by its kind alone
        return Optional.ofNullable(type.cast(kept.get(type)))
                .filter(found -> !(found instanceof Assessment assessment)
                        || id.endsWith(assessment.round().name()));
    }

    @Override
    void add(Object written) {
        if (written instanceof RiskRating rating) {
            ratings.add(rating);
        } else if (written instanceof Written artefact) {
            kept.put(written.getClass(), artefact);
        }
    }

    @Override
    void flush() {}

    @Override
    List<RiskRating> ratings(String engagementId) {
        return List.copyOf(ratings);
    }

    @Override
    List<Respondent> respondents(String engagementId, AssessmentRound round) {
        return List.of();
    }
}
