package org.oks.results;

import java.util.List;

/** That one node is to lead to another of a higher level, with what must hold for it and what could keep it from happening. */
public record ChainLink(String from, String to, List<ChainAssumption> assumptions, List<ChainRisk> risks) {
    public ChainLink {
        assumptions = List.copyOf(assumptions);
        risks = List.copyOf(risks);
    }

    /** How people call it: {@code O1>I2}. */
    public String code() {
        return code(from, to);
    }

    static String code(String from, String to) {
        return from + ">" + to;
    }
}
