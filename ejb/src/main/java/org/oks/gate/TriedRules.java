package org.oks.gate;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of a trial: the table that is tried, and beside it the tables that held when a gate was decided. */
public interface TriedRules {
    /** The id of the table that is tried, such as {@code gate-readiness}. */
    String table();

    /** What the tried table says; null when it has no row. */
    @Nullable
    Map<String, Object> tried(Map<String, Object> inputs);

    /** What a version that held then says; null when it has no row. */
    @Nullable
    Map<String, Object> held(String table, int version, Map<String, Object> inputs);

    /** The checks that the tried table lists; empty when it is not about checks. */
    Set<String> checks();
}
