package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of an engagement's claims, such as C1, for rooms that let people name claims. The caller checks who may know. */
@ApplicationScoped
public class ClaimCodes {
    @Inject
    ClaimRepository claims;

    /** All of them, also those that were withdrawn: a code is never given twice. */
    public Set<String> all(String engagementId) {
        return claims.claims(engagementId).stream().map(Claim::code).collect(Collectors.toSet());
    }

    /** Those that stand. */
    public Set<String> standing(String engagementId) {
        return claims.claims(engagementId).stream()
                .filter(claim -> claim.state() == ItemState.RECORDED)
                .map(Claim::code)
                .collect(Collectors.toSet());
    }
}
