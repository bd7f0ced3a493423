package org.oks.gate;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** What was weighed when gates were decided, as it was stored with each decision, so that other rules can be tried on it. */
public interface DecidedGates {
    /**
     * The next decided rounds in the order of their keys.
     *
     * @param after the key of the last one that was given; empty for the first
     * @param most how many at once
     */
    List<Decided> decided(String after, int most);

    /** What the newest round of a gate was decided by; empty while it is open, and for rounds of which nothing was stored. */
    Optional<JsonObject> newest(String engagementId, int gate);

    /**
     * One decided round.
     *
     * @param key orders the rounds, and goes on where the last page ended
     * @param weighed engagement, gate, round, decision, the lines of readiness and bar with what was measured, the
     *     strengths with what they were reckoned from, the panel, and what was proposed
     */
    record Decided(String key, JsonObject weighed) {}
}
