package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oks.platform.Text;
import org.oks.results.RestsOnService;

/** A claim rests on the services delivered that it names; also one that was withdrawn and can still be taken back. */
@ApplicationScoped
class ClaimsOnServices implements RestsOnService {
    @Inject
    ClaimRepository claims;

    @Inject
    Clock clock;

    @Override
    public Map<Integer, List<Text>> restingOn(String engagementId) {
        Map<Integer, List<Text>> resting = new HashMap<>();
        for (Claim claim : claims.claims(engagementId)) {
            if (counts(claim)) {
                claim.draft().restsOn().forEach(service -> resting.computeIfAbsent(service, number -> new ArrayList<>())
                        .add(Text.of("contribution.claim.on-node", claim.code())));
            }
        }
        return resting;
    }

    private boolean counts(Claim claim) {
        Instant until = claim.view().takeBackUntil();
        return claim.state() == ItemState.RECORDED || until != null && until.isAfter(clock.instant());
    }
}
