package org.oks.workflow;

import java.util.stream.Collectors;
import org.oks.gate.RuleVersions;

/** The tables of this release, each as version 1, without a database. */
final class RulesAsShipped extends RulesInForce {
    @Override
    RuleVersions versions() {
        return new RuleVersions(ShippedTables.KEYS.stream().collect(Collectors.toMap(key -> key, key -> 1)));
    }

    @Override
    DecisionTable table(String table, int version) {
        return shipped(table);
    }

    static DecisionTables tables() {
        DecisionTables tables = new DecisionTables();
        tables.inForce = new RulesAsShipped();
        return tables;
    }
}
