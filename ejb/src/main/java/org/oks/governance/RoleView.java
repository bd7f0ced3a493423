package org.oks.governance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's role at the client, as its readers see it.
 *
 * @param termsHash the signed terms of reference; null while there are none
 * @param withdrawn true when it was written down by mistake
 */
public record RoleView(
        String engagementId,
        int number,
        long version,
        RoleDraft said,
        RoleStatus status,
        @Nullable String termsHash,
        @Nullable String termsName,
        boolean withdrawn,
        String changedBy,
        Instant changedAt) {
    /** The same for readers who are not told names, and for the record of who did what. */
    RoleView withoutName() {
        return new RoleView(
                engagementId,
                number,
                version,
                said.withoutName(),
                status,
                termsHash,
                null,
                withdrawn,
                changedBy,
                changedAt);
    }
}
