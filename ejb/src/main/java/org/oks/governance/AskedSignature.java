package org.oks.governance;

import java.time.Instant;
import java.util.Locale;

/**
 * What a sponsor is asked to sign off, as the page of the link shows it.
 *
 * @param version the version that is read; it is signed, or nothing
 */
public record AskedSignature(
        String name,
        String function,
        String askedBy,
        String client,
        GovernanceElementType type,
        String what,
        String ownerName,
        String ownerFunction,
        long version,
        Instant endsAt,
        Locale language) {}
