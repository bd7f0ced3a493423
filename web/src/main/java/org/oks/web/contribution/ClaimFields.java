package org.oks.web.contribution;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.oks.contribution.ChangeType;
import org.oks.contribution.ClaimDraft;
import org.oks.contribution.ClaimView;
import org.oks.contribution.ContributionLevel;
import org.oks.contribution.Intention;
import org.oks.contribution.OutcomeArea;
import org.oks.contribution.ResultLevel;
import org.oks.contribution.Valence;
import org.oks.results.CapacityFactor;
import org.oks.results.IcoType;
import org.oks.results.OksService;

/** A claim and its form, each made of the other. */
final class ClaimFields {
    private ClaimFields() {}

    static Fields of(ClaimView claim) {
        Fields fields = new Fields()
                .put("statement", claim.statement())
                .put("whoChanged", claim.whoChanged())
                .put("ourPart", claim.ourPart())
                .put("othersPart", claim.othersPart())
                .put("rival", claim.rival())
                .put("rivalTested", claim.rivalTested())
                .put("assumptions", claim.assumptions())
                .put("significance", claim.significance())
                .put("outcomeArea", claim.outcomeArea())
                .put("resultLevel", claim.resultLevel())
                .put("icoType", claim.icoType())
                .put("capacityFactor", claim.capacityFactor())
                .put("changeType", claim.changeType())
                .put("intention", claim.intention())
                .put("valence", claim.valence())
                .put("maturityLevel", claim.maturityLevel())
                .put("contributionLevel", claim.contributionLevel())
                .put("operation", claim.operation())
                .put("againstNote", claim.againstNote())
                .put("chainNode", claim.chainNode());
        Boolean sought = claim.againstSought();
        fields.put("againstSought", sought == null ? null : sought.toString());
        fields.put(
                "deliveries",
                claim.deliveries().stream().sorted().map(String::valueOf).toArray(String[]::new));
        fields.put("services", claim.services().stream().map(Enum::name).toArray(String[]::new));
        return fields;
    }

    static ClaimDraft draft(Fields fields) {
        return new ClaimDraft(
                fields.text("statement"),
                fields.text("whoChanged"),
                fields.text("ourPart"),
                fields.text("othersPart"),
                fields.text("rival"),
                fields.text("rivalTested"),
                fields.text("assumptions"),
                fields.text("significance"),
                fields.choice("outcomeArea", OutcomeArea.class),
                fields.choice("resultLevel", ResultLevel.class),
                fields.choice("icoType", IcoType.class),
                fields.choice("capacityFactor", CapacityFactor.class),
                fields.choice("changeType", ChangeType.class),
                Arrays.stream(fields.several("services"))
                        .map(OksService::valueOf)
                        .collect(Collectors.toSet()),
                fields.choice("intention", Intention.class),
                fields.choice("valence", Valence.class),
                fields.number("maturityLevel"),
                fields.choice("contributionLevel", ContributionLevel.class),
                fields.text("operation"),
                fields.yesOrNo("againstSought"),
                fields.text("againstNote"),
                fields.text("chainNode"),
                Arrays.stream(fields.several("deliveries"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()));
    }
}
