package org.oks.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether somebody has a role now: its days say so. */
public enum RoleStatus {
    /** It is to begin, or nobody has said when it began. */
    PLANNED,
    /** They have it. */
    ACTIVE,
    /** They had it. */
    ENDED;

    static RoleStatus on(LocalDate today, @Nullable LocalDate since, @Nullable LocalDate until) {
        if (until != null && until.isBefore(today)) {
            return ENDED;
        }
        return since == null || since.isAfter(today) ? PLANNED : ACTIVE;
    }
}
