package org.oks.governance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a sponsor without an account was asked.
 *
 * @param name null for readers who are not told names
 */
public record SponsorLinkView(
        String id,
        @Nullable String name,
        @Nullable String email,
        String function,
        SponsorLinkState state,
        String askedBy,
        Instant askedAt,
        Instant endsAt) {
    /** The same for readers who are not told names, and for the record of who did what. */
    public SponsorLinkView withoutName() {
        return new SponsorLinkView(id, null, null, function, state, askedBy, askedAt, endsAt);
    }
}
