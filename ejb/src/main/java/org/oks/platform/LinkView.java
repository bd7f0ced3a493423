package org.oks.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a link opened when it was looked at last. */
public record LinkView(
        String address, LinkState state, @Nullable Instant checkedAt) {}
