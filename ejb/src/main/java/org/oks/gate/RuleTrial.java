package org.oks.gate;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tries a decision table on what was weighed at a gate in the past. What was measured then is measured no more: a line is
 * met when that reaches what the tried table asks. What follows from it (ready, the bar, what is proposed) is reckoned by
 * the versions of the other tables that held then.
 */
public final class RuleTrial {
    private static final String READINESS = "gate-readiness";
    private static final String STRENGTH = "evidence-strength";
    private static final String PANEL = "gate-panel";
    private static final String ROUTE = "gate-route";
    private static final String PROPOSAL = "gate-proposal";
    private static final double SAME = 1e-9;

    private final TriedRules rules;
    private final WeighedRecord weighed;
    private final List<TrialOutcome.Change> changes = new ArrayList<>();

    private RuleTrial(TriedRules rules, WeighedRecord weighed) {
        this.rules = rules;
        this.weighed = weighed;
    }

    /** What would have come out differently; empty when nothing. */
    public static Optional<TrialOutcome> of(TriedRules rules, JsonObject weighed) {
        return new RuleTrial(rules, new WeighedRecord(weighed)).outcome();
    }

    private Optional<TrialOutcome> outcome() {
        OptionalDouble mean = rules.table().equals(STRENGTH) ? strengths() : OptionalDouble.empty();
        if (rules.table().equals(PANEL)) {
            quorum(weighed.object("panel"));
        } else if (rules.table().equals(ROUTE)) {
            route(rules.table());
        }
        TrialOutcome.Turn ready = lines("readiness", OptionalDouble.empty());
        TrialOutcome.Turn bar = lines("bar", mean);
        if (rules.table().equals(READINESS)) {
            unmeasured();
        }
        TrialOutcome.Words proposal = proposal(ready, bar);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrialOutcome(
                        weighed.engagement(),
                        weighed.gate(),
                        weighed.round(),
                        weighed.decision(),
                        ready,
                        bar,
                        proposal,
                        changes));
    }

    /** Whether every line of a list was met, and would be. */
    private TrialOutcome.Turn lines(String list, OptionalDouble mean) {
        boolean before = true;
        boolean after = true;
        for (JsonObject line : weighed.each(list)) {
            TrialOutcome.Turn met = line(line, mean);
            before &= met.before();
            after &= met.after();
        }
        return new TrialOutcome.Turn(before, after);
    }

    private TrialOutcome.Turn line(JsonObject line, OptionalDouble mean) {
        double measured = WeighedRecord.number(line, "measured");
        double asked = WeighedRecord.number(line, "threshold");
        boolean required = line.getBoolean("required", true);
        boolean waived = line.getBoolean("waived", false);
        boolean askedNow = required;
        double threshold = asked;
        if (rules.table().equals(READINESS)) {
            Map<String, Object> row = rules.tried(checked(line.getString("check")));
            askedNow = row != null && Boolean.TRUE.equals(row.get("required"));
            threshold = row == null ? 0 : number(row.get("threshold"));
        }
        double now = line.getString("check").equals("bar-strength") ? mean.orElse(measured) : measured;
        TrialOutcome.Turn met = new TrialOutcome.Turn(
                line.getBoolean("met", !required || waived || measured >= asked),
                !askedNow || waived || now >= threshold);
        if (met.turned()) {
            changes.add(new TrialOutcome.Change(
                    TrialOutcome.Kind.LINE,
                    line.getString("check"),
                    now,
                    required ? said(asked) : null,
                    askedNow ? said(threshold) : null,
                    met));
        }
        return met;
    }

    /** What the tried table asks beyond what was asked then, nobody measured. */
    private void unmeasured() {
        Set<String> known = new TreeSet<>();
        weighed.each("readiness").forEach(line -> known.add(line.getString("check")));
        weighed.each("bar").forEach(line -> known.add(line.getString("check")));
        for (String check : new TreeSet<>(rules.checks())) {
            Map<String, Object> row = known.contains(check) ? null : rules.tried(checked(check));
            if (row != null && Boolean.TRUE.equals(row.get("required"))) {
                changes.add(new TrialOutcome.Change(
                        TrialOutcome.Kind.NOT_MEASURED, check, null, null, said(number(row.get("threshold"))), null));
            }
        }
    }

    private Map<String, Object> checked(String check) {
        return Map.of("check", check, "phase", weighed.gate(), "size", weighed.size());
    }

    /** The strengths anew, with one decimal as they are shown; answers their mean, which the bar asks for. */
    private OptionalDouble strengths() {
        List<Double> anew = new ArrayList<>();
        for (JsonObject claim : weighed.each("strength")) {
            double before = WeighedRecord.number(claim, "strength");
            Object strength = claim.getBoolean("scored", true)
                    ? first(rules.tried(WeighedRecord.inputs(claim.getJsonObject("inputs"))), "strength")
                    : null;
            double after = strength == null
                    ? before
                    : BigDecimal.valueOf(number(strength))
                            .setScale(1, RoundingMode.HALF_UP)
                            .doubleValue();
            if (Math.abs(after - before) > SAME) {
                change(TrialOutcome.Kind.STRENGTH, claim.getString("claim"), said(before), said(after));
            }
            anew.add(after);
        }
        return anew.stream().mapToDouble(Double::doubleValue).average();
    }

    private void quorum(JsonObject panel) {
        if (panel.containsKey("quorum")) {
            Map<String, Object> inputs = WeighedRecord.inputs(panel);
            inputs.remove("quorum");
            String before = said(WeighedRecord.value(panel.get("quorum")));
            String after = said(first(rules.tried(inputs), "quorum"));
            if (!before.equals(after)) {
                change(TrialOutcome.Kind.QUORUM, "", before, after);
            }
        }
    }

    private void route(String table) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("decision", weighed.decision());
        inputs.put("gate", weighed.gate());
        Object before = first(rules.held(table, weighed.version(table), inputs), "route");
        Object after = first(rules.tried(inputs), "route");
        if (!Objects.equals(before, after)) {
            change(TrialOutcome.Kind.ROUTE, "", said(before), said(after));
        }
    }

    /** What would be proposed, with what is ready and met now. */
    private TrialOutcome.@Nullable Words proposal(TrialOutcome.Turn ready, TrialOutcome.Turn bar) {
        JsonObject proposed = weighed.object("proposal");
        String before = proposed.getString("outcome", "");
        boolean tried = rules.table().equals(PROPOSAL);
        if (before.isEmpty() || !proposed.containsKey("inputs") || !tried && !ready.turned() && !bar.turned()) {
            return null;
        }
        Map<String, Object> inputs = WeighedRecord.inputs(proposed.getJsonObject("inputs"));
        turn(inputs, "ready", ready);
        turn(inputs, "barMet", bar);
        Map<String, Object> row = tried ? rules.tried(inputs) : rules.held(PROPOSAL, weighed.version(PROPOSAL), inputs);
        String after = said(first(row, "outcome"));
        if (before.equals(after)) {
            return null;
        }
        change(TrialOutcome.Kind.PROPOSAL, "", before, after);
        return new TrialOutcome.Words(before, after);
    }

    private static void turn(Map<String, Object> inputs, String name, TrialOutcome.Turn turn) {
        if (turn.turned() && inputs.containsKey(name)) {
            inputs.put(name, turn.after());
        }
    }

    private void change(TrialOutcome.Kind kind, String subject, String before, String after) {
        changes.add(new TrialOutcome.Change(kind, subject, null, before, after, null));
    }

    /** The answer of this name, or the only one. */
    private static @Nullable Object first(@Nullable Map<String, Object> row, String name) {
        if (row == null || row.isEmpty()) {
            return null;
        }
        return row.containsKey(name) ? row.get(name) : row.values().iterator().next();
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    private static String said(@Nullable Object value) {
        if (value instanceof Number number) {
            double exact = Math.round(number.doubleValue() * 1000) / 1000.0;
            return exact == Math.rint(exact) ? Long.toString((long) exact) : Double.toString(exact);
        }
        return value == null ? "" : value.toString();
    }
}
