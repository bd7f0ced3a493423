package org.oks.gate;

import org.oks.engagement.PhaseStep;

/** A step of a phase for whose artefact the gate asks as well, in a line of the same name. */
public interface StepAtGate extends PhaseStep, GateCheck {
    @Override
    default String id() {
        return element();
    }
}
