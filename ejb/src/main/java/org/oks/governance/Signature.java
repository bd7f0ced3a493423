package org.oks.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Who signs for the client, and when: the sponsor's account, or the name of whoever was sent a link.
 *
 * @param actor on whose account it goes on record
 * @param person null when a link was used
 * @param name null when an account signs
 */
record Signature(
        String actor, @Nullable String person, @Nullable String name, Instant at) {
    static final String BY_LINK = "system:governance/sign";

    static Signature of(String person, Instant at) {
        return new Signature(person, person, null, at);
    }

    static Signature byLink(String name, Instant at) {
        return new Signature(BY_LINK, null, name, at);
    }

    LocalDate today() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
