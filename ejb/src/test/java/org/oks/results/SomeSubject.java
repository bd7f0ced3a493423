package org.oks.results;

import org.oks.engagement.SomeFacts;
import org.oks.gate.GateSubject;

/** An engagement in phase 1 of which nothing matters but which one it is. */
final class SomeSubject {
    static final GateSubject IN_PHASE_1 = new GateSubject(SomeFacts.of("E-1001"), 1);

    private SomeSubject() {}
}
