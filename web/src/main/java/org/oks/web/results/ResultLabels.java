package org.oks.web.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.results.AssumptionState;
import org.oks.results.ChainLevel;
import org.oks.results.ChainNode;
import org.oks.web.contribution.ClaimLabels;
import org.oks.web.platform.Say;

/** The words and signs for what a result chain can say. */
@Named("resultLabels")
@ApplicationScoped
public class ResultLabels {
    /** What a version does to a part of the chain, by the sign before its code. */
    private static final Map<String, String> CHANGES = new LinkedHashMap<>();

    static {
        CHANGES.put("+", "new");
        CHANGES.put("=", "other");
        CHANGES.put("-", "gone");
    }

    @Inject
    private Say say;

    @Inject
    private ClaimLabels terms;

    /** The levels, each with what it means. */
    public List<SelectItem> getLevels() {
        return Arrays.stream(ChainLevel.values())
                .map(level -> new SelectItem(
                        level, say.of("results.choice", level(level), say.plain("results.level.means." + level))))
                .toList();
    }

    /** The level's name in a heading. */
    public String level(ChainLevel level) {
        return say.plain("results.level.name." + level);
    }

    /** What a node says of its kind: the capacity outcome, or the factor of capacity. */
    public String kind(ChainNode node) {
        return node.icoType() != null
                ? terms.term("icoType", node.icoType())
                : terms.term("capacityFactor", node.capacityFactor());
    }

    /** How a hypothesis that moved an assumption is called: T1.H2 is "hypothesis H2 of learning table 1". */
    public String hypothesis(String movedBy) {
        return say.of("results.assumption.moved-by", entry(movedBy), table(movedBy));
    }

    /** Where a hypothesis stands, without the engagement. */
    public String hypothesisAt(String movedBy) {
        return "n=" + table(movedBy) + "&entry=" + entry(movedBy) + "#el";
    }

    private static String table(String movedBy) {
        return movedBy.substring(1, movedBy.indexOf('.'));
    }

    private static String entry(String movedBy) {
        return movedBy.substring(movedBy.indexOf('.') + 1);
    }

    /** The states of an assumption, each with what it means. */
    public List<SelectItem> getStates() {
        return Arrays.stream(AssumptionState.values())
                .map(state -> new SelectItem(state, state(state)))
                .toList();
    }

    public String state(AssumptionState state) {
        return say.plain("results.state." + state);
    }

    /** The meaning class of the state's sign. */
    public String meaning(AssumptionState state) {
        return switch (state) {
            case UNTESTED -> "";
            case HELD -> "ok";
            case FAILED -> "late";
        };
    }

    /** The icon of the state's sign. */
    public String icon(AssumptionState state) {
        return switch (state) {
            case UNTESTED -> "clock";
            case HELD -> "ok";
            case FAILED -> "warn";
        };
    }

    /** What a version changed, in words: "added O1, O2; removed I1". */
    public String changes(@Nullable String changes) {
        return CHANGES.entrySet().stream()
                .map(kind -> {
                    String codes = codes(changes, kind.getKey());
                    return codes.isEmpty() ? "" : say.of("results.change." + kind.getValue(), codes);
                })
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String codes(@Nullable String changes, String sign) {
        return Arrays.stream(changes == null ? new String[0] : changes.split(" "))
                .filter(each -> each.startsWith(sign))
                .map(each -> each.substring(1).replace(">", " → "))
                .collect(Collectors.joining(", "));
    }
}
