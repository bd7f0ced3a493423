package org.oks.bpmn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stands in for the gate's own steps and its tables: readiness and decisions are what the test says. */
public final class FakeGateSteps {
    private final List<String> calls;
    private final Map<Integer, String> routes = new HashMap<>();
    private final Set<Integer> unready = new HashSet<>();

    FakeGateSteps(List<String> calls) {
        this.calls = calls;
    }

    /** As if a reviewer had recorded a decision that leads there. */
    void decided(int gate, String route) {
        routes.put(gate, route);
    }

    void isReady(int gate, boolean ready) {
        if (ready) {
            unready.remove(gate);
        } else {
            unready.add(gate);
        }
    }

    public void open(String engagementId, int gate) {
        calls.add("open " + engagementId + " " + gate);
    }

    public boolean ready(String engagementId, int gate) {
        return Stage.ID.equals(engagementId) && !unready.contains(gate);
    }

    /** A gate that was not ready counts as returned for revision. */
    public void sendBack(String engagementId, int gate) {
        calls.add("sendBack " + engagementId + " " + gate);
        routes.put(gate, "again");
    }

    public void remind(String engagementId, int gate) {
        calls.add("remind " + engagementId + " " + gate);
    }

    public void remindManagers(String engagementId, int gate) {
        calls.add("remindManagers " + engagementId + " " + gate);
    }

    /** Who leads the panel, once one is appointed. */
    public String lead(String engagementId, int gate) {
        return "lead-of-" + engagementId + "-" + gate;
    }

    public void escalate(String engagementId, int gate) {
        calls.add("escalate " + engagementId + " " + gate);
    }

    public void conclude(String engagementId, int gate) {
        calls.add("conclude " + engagementId + " " + gate);
    }

    public String route(String engagementId, int gate) {
        String route = routes.get(gate);
        if (!Stage.ID.equals(engagementId) || route == null) {
            throw new IllegalStateException("no decision at gate " + gate + " of " + engagementId);
        }
        return route;
    }
}
