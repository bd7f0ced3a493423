package org.oks.visioning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The framing question and the answers to the programme's two questions, as their readers see them. */
public record FramingView(
        String engagementId,
        long version,
        @Nullable String question,
        @Nullable String valueAnswer,
        List<String> valueClaims,
        @Nullable String partAnswer,
        List<String> partClaims,
        String changedBy,
        Instant changedAt) {
    public FramingView {
        valueClaims = List.copyOf(valueClaims);
        partClaims = List.copyOf(partClaims);
    }
}
