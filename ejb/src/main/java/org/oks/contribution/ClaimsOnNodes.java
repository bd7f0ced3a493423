package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oks.platform.Text;
import org.oks.results.HangsOnNode;

/** A claim hangs on the node of the result chain whose change it is about. */
@ApplicationScoped
class ClaimsOnNodes implements HangsOnNode {
    @Inject
    ClaimRepository claims;

    @Override
    public Map<String, List<Text>> onNodes(String engagementId) {
        return claims.claims(engagementId).stream()
                .filter(claim ->
                        claim.state() == ItemState.RECORDED && claim.draft().chainNode() != null)
                .collect(Collectors.groupingBy(
                        claim -> String.valueOf(claim.draft().chainNode()),
                        Collectors.mapping(
                                claim -> Text.of("contribution.claim.on-node", claim.code()), Collectors.toList())));
    }
}
