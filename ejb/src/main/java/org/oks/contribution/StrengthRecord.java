package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Locale;
import org.oks.gate.GateSubject;
import org.oks.gate.Weighed;
import org.oks.platform.CanonicalJson;

/**
 * What a decision keeps of the scores, those of findings among them: for each claim the inputs of the decision table beside its outcome, and every score
 * that counted, so that anybody can reckon it again. The marks of a score are p, u, t, tr and i, in the order of the
 * criteria.
 */
@ApplicationScoped
class StrengthRecord implements Weighed {
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Scoring scoring;

    @Override
    public void into(JsonObjectBuilder record, GateSubject subject, String reviewId) {
        RoundScores round = scoring.of(subject, reviewId);
        JsonArrayBuilder claims = JSON.createArrayBuilder();
        round.claims().forEach(claim -> claims.add(claim(claim)));
        JsonArrayBuilder findings = JSON.createArrayBuilder();
        round.findings().forEach(finding -> findings.add(finding(round, finding)));
        record.add("strength", claims).add("findings", findings);
    }

    @Override
    public int owed(GateSubject subject, String reviewId, String person) {
        return scoring.of(subject, reviewId).owedBy(person);
    }

    @Override
    public int unscored(GateSubject subject, String reviewId) {
        return scoring.of(subject, reviewId).unscored().size();
    }

    /** A finding that speaks of the whole, or whose claim stands no more, names no claim. */
    private static JsonObjectBuilder finding(RoundScores round, ScoredFinding finding) {
        JsonObjectBuilder said = JSON.createObjectBuilder(CanonicalJson.members()
                .add(
                        "claim",
                        round.claims().stream()
                                .filter(claim -> finding.isAbout(claim.claim().id()))
                                .map(ScoredClaim::code)
                                .findFirst()
                                .orElse(null))
                .add("id", finding.found().id())
                .add("title", finding.found().title())
                .add("by", finding.found().author())
                .json());
        return said.addAll(item(finding.item()));
    }

    private static JsonObjectBuilder claim(ScoredClaim claim) {
        Strength strength = claim.strength();
        JsonObjectBuilder criteria = JSON.createObjectBuilder();
        Marks best = strength.best();
        if (best != null) {
            for (Criterion criterion : Criterion.values()) {
                criteria.add(criterion.name().toLowerCase(Locale.ROOT), best.on(criterion));
            }
        }
        JsonArrayBuilder items = JSON.createArrayBuilder();
        claim.items().forEach(item -> items.add(item(item)));
        return JSON.createObjectBuilder()
                .add("claim", claim.code())
                .add("inputs", inputs(strength.inputs()))
                .add("scored", strength.scored())
                .add("strength", strength.value())
                .add("criteria", criteria)
                .add("items", items);
    }

    private static JsonObjectBuilder inputs(StrengthInputs inputs) {
        return JSON.createObjectBuilder()
                .add("mean", inputs.mean())
                .add("failedHoop", inputs.failedHoop())
                .add("ownSourcesOnly", inputs.ownSourcesOnly())
                .add("substantiated", inputs.substantiated())
                .add("unanswered", inputs.unanswered());
    }

    private static JsonObjectBuilder item(ScoredItem scored) {
        JsonArrayBuilder scores = JSON.createArrayBuilder();
        scored.counting().forEach(score -> scores.add(score(score)));
        return JSON.createObjectBuilder()
                .add("code", scored.item().code())
                .add("hash", scored.item().hash())
                .add("main", scored.item().main())
                .add("against", scored.item().against())
                .add("scores", scores);
    }

    private static JsonObjectBuilder score(ScoreView score) {
        return JSON.createObjectBuilder()
                .add("by", score.scorer())
                .add("p", score.plausibility())
                .add("u", score.uniqueness())
                .add("t", score.triangulation())
                .add("tr", score.transparency())
                .add("i", score.independence())
                .add("answered", score.answered());
    }
}
