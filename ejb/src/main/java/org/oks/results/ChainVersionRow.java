package org.oks.results;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That there is a version of a result chain: who wrote it, when and why, and what it changed.
 *
 * @param changes as in {@link ChainView}
 */
public record ChainVersionRow(
        int number, String changes, @Nullable String reason, String writtenBy, Instant writtenAt) {}
