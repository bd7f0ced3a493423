package org.oks.bpmn;

/** Stands in for the steps of the governance elements: says what the test says. */
public final class FakeGovernanceSteps {
    private boolean adopted;

    void isAdopted(boolean nowAdopted) {
        adopted = nowAdopted;
    }

    public boolean isAdopted(String elementId) {
        return Stage.ELEMENT.equals(elementId) && adopted;
    }
}
