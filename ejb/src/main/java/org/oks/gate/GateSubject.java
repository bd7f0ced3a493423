package org.oks.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementSize;

/**
 * One engagement in one phase, as one act reads it: what several checks and parts of a pack need is looked up by the first
 * of them. It is made anew for each act, after the engagement was taken for writing, and never kept.
 */
public final class GateSubject {
    private final EngagementFacts facts;
    private final int phase;
    private final Map<Class<?>, Object> read = new HashMap<>();

    public GateSubject(EngagementFacts facts, int phase) {
        this.facts = facts;
        this.phase = phase;
    }

    public EngagementFacts facts() {
        return facts;
    }

    public String engagementId() {
        return facts.id();
    }

    public EngagementSize size() {
        return facts.size();
    }

    /** 1 to 4, as the gate at its end. */
    public int phase() {
        return phase;
    }

    /** What a room reads of this engagement, read once; {@code what} names it by a type of the room's own. */
    public <T> T once(Class<T> what, Supplier<T> reading) {
        Object known = read.get(what);
        if (known == null) {
            known = reading.get();
            read.put(what, known);
        }
        return what.cast(known);
    }
}
