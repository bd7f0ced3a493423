package org.oks.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A community of practice, as its readers see it.
 *
 * @param lastActivityOn its last meeting
 * @param stale true when it is active and has been silent for longer than its rhythm allows: one meeting may fall out
 * @param meetings its log, the latest first
 */
public record CommunityView(
        String engagementId,
        int number,
        long version,
        CommunityDraft said,
        CommunityState state,
        @Nullable LocalDate lastActivityOn,
        boolean stale,
        List<MeetingView> meetings,
        String changedBy,
        Instant changedAt) {
    public CommunityView {
        meetings = List.copyOf(meetings);
    }

    CommunityView withoutNames() {
        return new CommunityView(
                engagementId,
                number,
                version,
                said.withoutNames(),
                state,
                lastActivityOn,
                stale,
                meetings,
                changedBy,
                changedAt);
    }
}
