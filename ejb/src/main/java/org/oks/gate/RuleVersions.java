package org.oks.gate;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which version of each decision table holds: an engagement's phase keeps those it began with.
 *
 * @param byTable version by the table's id, such as {@code gate-readiness}
 */
public record RuleVersions(Map<String, Integer> byTable) {
    public RuleVersions {
        byTable = Map.copyOf(byTable);
    }

    /** The version of one table; 1, the first that was shipped, where none is noted. */
    public int of(String table) {
        return byTable.getOrDefault(table, 1);
    }

    /** In the order of the tables' names, as records keep it. */
    public Map<String, Integer> inOrder() {
        return new TreeMap<>(byTable);
    }
}
