package org.oks.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to confirm a claim, and what came of it.
 *
 * @param name null for readers who see no names
 * @param email null for them too
 * @param claimVersion the claim's version that was asked about
 * @param current true when the claim still says what was asked about
 * @param answer null until it is answered
 */
public record SubstantiationView(
        String id,
        String claimId,
        @Nullable String name,
        @Nullable String email,
        String relation,
        SubstantiationState state,
        String askedBy,
        Instant askedAt,
        Instant endsAt,
        long claimVersion,
        boolean current,
        @Nullable Answered answer,
        @Nullable Instant answeredAt,
        long version) {
    /** True when it speaks against the claim. */
    public boolean against() {
        return answer != null && answer.disagrees();
    }

    /** The same without what tells who was asked. */
    SubstantiationView withoutName() {
        return new SubstantiationView(
                id,
                claimId,
                null,
                null,
                relation,
                state,
                askedBy,
                askedAt,
                endsAt,
                claimVersion,
                current,
                answer,
                answeredAt,
                version);
    }
}
