package org.oks.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as an administrator sees it: whom it is for and how far it is, never its words or its link.
 *
 * @param canBeTried true while it is worth sending
 */
public record MailView(
        String id,
        @Nullable String personId,
        String name,
        String address,
        String kind,
        @Nullable String engagementId,
        String subject,
        MailState state,
        int tries,
        Instant nextTryAt,
        @Nullable String lastError,
        Instant writtenAt,
        Instant uselessAt,
        @Nullable Instant endedAt,
        boolean canBeTried,
        boolean canBeGivenUp,
        long version) {}
