package org.oks.visioning;

import java.time.Instant;
import java.util.List;

/** Who pays for an engagement, as its readers see it. */
public record FundingView(
        String engagementId, long version, List<FundingDraft.Source> sources, String changedBy, Instant changedAt) {
    public FundingView {
        sources = List.copyOf(sources);
    }
}
