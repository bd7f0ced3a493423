package org.oks.governance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A governance element of an engagement, as its readers see it.
 *
 * @param minimum true for those that gate 2 asks for
 * @param version null while nothing was written down
 * @param stale true when it is adopted and the day on which it was to be looked at again has passed
 * @param adoptedOn since when the institution has it, as the sponsor says
 * @param signedBy the sponsor's account; null when a link was used
 * @param signedName the sponsor's name where a link was used
 * @param returnedReason why the sponsor sent it back, until it is proposed again
 */
public record ElementView(
        String engagementId,
        GovernanceElementType type,
        boolean minimum,
        ElementState state,
        @Nullable Long version,
        @Nullable String what,
        @Nullable String ownerName,
        @Nullable String ownerFunction,
        @Nullable String evidenceTitle,
        @Nullable LocalDate evidenceOn,
        @Nullable String evidenceLink,
        @Nullable String fileHash,
        @Nullable String fileName,
        boolean evidenced,
        @Nullable LocalDate reviewOn,
        boolean stale,
        @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable LocalDate adoptedOn,
        @Nullable String signedBy,
        @Nullable String signedName,
        @Nullable Instant signedAt,
        @Nullable LocalDate operatingSince,
        @Nullable String operatingNote,
        @Nullable String returnedReason,
        @Nullable Instant returnedAt,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** The same for readers who are not told the name of a sponsor without an account. */
    ElementView withoutName() {
        return signedName == null
                ? this
                : new ElementView(
                        engagementId,
                        type,
                        minimum,
                        state,
                        version,
                        what,
                        ownerName,
                        ownerFunction,
                        evidenceTitle,
                        evidenceOn,
                        evidenceLink,
                        fileHash,
                        fileName,
                        evidenced,
                        reviewOn,
                        stale,
                        proposedBy,
                        proposedAt,
                        adoptedOn,
                        signedBy,
                        null,
                        signedAt,
                        operatingSince,
                        operatingNote,
                        returnedReason,
                        returnedAt,
                        changedBy,
                        changedAt);
    }
}
