package org.oks.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A vote, as those see it who may.
 *
 * @param digest the pack that it was cast on
 * @param castBy the stand-in who cast it for the member, null when the member did
 */
public record VoteView(
        GateDecision decision,
        String reason,
        String digest,
        @Nullable String castBy,
        Instant votedAt) {}
