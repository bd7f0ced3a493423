package org.oks.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is set.
 *
 * @param owner somebody on the team who does it
 */
public record ConditionDraft(
        @Nullable String text,
        @Nullable String owner,
        @Nullable LocalDate dueOn) {}
