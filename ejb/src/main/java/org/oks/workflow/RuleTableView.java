package org.oks.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a decision table, without its content.
 *
 * @param version its number; null while it is a draft
 * @param sha256 of its content, in hexadecimal
 * @param uploadedBy the administrator who brought it, {@code system:release} when a release did
 * @param edition for optimistic locking, apart from the number of the version
 */
public record RuleTableView(
        String id,
        String table,
        @Nullable Integer version,
        RuleTableState state,
        String sha256,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String note,
        @Nullable String activatedBy,
        @Nullable Instant activatedAt,
        long edition) {

    /** True when it came with a release. */
    public boolean ofRelease() {
        return uploadedBy.equals(RuleTable.RELEASE);
    }
}
