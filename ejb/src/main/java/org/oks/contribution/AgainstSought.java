package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** For every claim somebody looked for evidence against it, and the claim says where. */
@ApplicationScoped
class AgainstSought implements GateCheck {
    @Inject
    StandingClaims standing;

    @Override
    public String id() {
        return "against-sought";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        return found(subject, standing.of(subject).views());
    }

    static Finding found(GateSubject subject, List<ClaimView> claims) {
        List<ClaimView> open = claims.stream().filter(claim -> !isMet(claim)).toList();
        Text text = Text.of("contribution.check.against");
        return open.isEmpty()
                ? new Finding(1, text, Text.of("contribution.check.all"), ClaimFields.all(subject))
                : new Finding(
                        0,
                        text,
                        Text.of(
                                "contribution.check.against.missing",
                                open.get(0).code(),
                                open.size() - 1),
                        ClaimFields.of(subject, open.get(0), "againstSought"));
    }

    private static boolean isMet(ClaimView claim) {
        return Boolean.TRUE.equals(claim.againstSought());
    }
}
