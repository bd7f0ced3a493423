package org.oks.contribution;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence as one reader sees it. Who may not read it sees that it is there, and which way it speaks: then all
 * that it says is null.
 *
 * @param code how people call it: E and its number in the engagement
 * @param withheld true when this reader may not read it
 * @param openable true when this reader may not simply read it, but may open it if they say why
 * @param rank its place within its claim, by relevance
 * @param changedBy who wrote the text that stands
 * @param takeBackUntil for a withdrawn item: until when it can be taken back
 * @param hash changes with what a reviewer weighs, and with nothing else
 */
public record EvidenceView(
        String id,
        String code,
        String claimId,
        String engagementId,
        long version,
        boolean withheld,
        boolean openable,
        @Nullable EvidenceKind kind,
        @Nullable String title,
        @Nullable String text,
        @Nullable String link,
        @Nullable String fileHash,
        @Nullable String fileName,
        @Nullable String source,
        @Nullable String locator,
        boolean main,
        Direction direction,
        int rank,
        @Nullable EvidenceType type,
        @Nullable SourceRole sourceRole,
        @Nullable LocalDate obtainedOn,
        @Nullable LocalDate eventDate,
        @Nullable String method,
        @Nullable ProbativeTest probativeTest,
        @Nullable ProbativeResult probativeResult,
        @Nullable String limitations,
        Confidentiality confidentiality,
        ItemState state,
        @Nullable String addedBy,
        @Nullable Instant addedAt,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant takeBackUntil,
        String hash) {
    /** True when a hoop that the claim must pass was not found. */
    public boolean failedHoop() {
        return probativeTest == ProbativeTest.HOOP && probativeResult == ProbativeResult.NOT_FOUND;
    }
}
