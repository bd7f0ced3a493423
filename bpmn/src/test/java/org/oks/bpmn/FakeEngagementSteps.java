package org.oks.bpmn;

import java.util.List;
import java.util.Set;

/** Stands in for the engagement's own steps: writes down what a drawing asked for. */
public final class FakeEngagementSteps {
    private final List<String> calls;
    private String size = "light";
    private boolean broken;
    private Set<String> notOwed = Set.of();

    FakeEngagementSteps(List<String> calls) {
        this.calls = calls;
    }

    void isOfSize(String newSize) {
        size = newSize;
    }

    void breaks(boolean nowBroken) {
        broken = nowBroken;
    }

    /** What is done already; everything else is owed. */
    void areDone(String... elements) {
        notOwed = Set.of(elements);
    }

    public boolean owes(String engagementId, int phase, String element) {
        return Stage.ID.equals(engagementId) && phase > 0 && !notOwed.contains(element);
    }

    public void openPhase(String engagementId, int phase) {
        if (broken) {
            throw new IllegalStateException("the phase cannot be opened");
        }
        calls.add("openPhase " + engagementId + " " + phase);
    }

    public void beginClosing(String engagementId) {
        calls.add("beginClosing " + engagementId);
    }

    public void end(String engagementId) {
        calls.add("end " + engagementId);
    }

    /** Asked for by a decision, so not written down: asking changes nothing. */
    public String size(String engagementId) {
        return Stage.ID.equals(engagementId) ? size : "unknown engagement " + engagementId;
    }
}
