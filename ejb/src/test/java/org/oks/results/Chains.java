package org.oks.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chains for the tests of this room. */
final class Chains {
    private Chains() {}

    static NodeDraft node(String code, ChainLevel level, String text) {
        return new NodeDraft(
                code,
                level,
                text,
                level == ChainLevel.INTERMEDIATE_CAPACITY_OUTCOME ? IcoType.ENHANCED_KNOWLEDGE_OR_SKILLS : null,
                level == ChainLevel.INSTITUTIONAL_CHANGE ? CapacityFactor.ORGANIZATIONAL_ARRANGEMENTS : null,
                null,
                null);
    }

    static NodeDraft fresh(ChainLevel level, String text) {
        return new NodeDraft(null, level, text, null, null, null, null);
    }

    /** A link; without an assumption when none is given. */
    static LinkDraft link(String from, String to, @Nullable String assumption) {
        return new LinkDraft(
                from,
                to,
                assumption == null ? List.of() : List.of(new LinkDraft.AssumptionDraft(null, assumption, null, null)),
                List.of());
    }

    static List<NodeDraft> nodes() {
        return List.of(
                node("S1", ChainLevel.SERVICE, "Peer visit, 5 days"),
                node("O1", ChainLevel.OUTPUT, "3 validated assets"),
                node("I1", ChainLevel.INTERMEDIATE_CAPACITY_OUTCOME, "Site teams plan by week"),
                node("C1", ChainLevel.INSTITUTIONAL_CHANGE, "The society plans outreach weekly"),
                node("U1", ChainLevel.FINAL_USERS, "More regular contact with groups at high risk"),
                node("D1", ChainLevel.DEVELOPMENT_GOAL, "Safer behaviour"));
    }

    /** A chain that lacks nothing. */
    static ResultChain whole() {
        return ResultChain.EMPTY.together(
                nodes(),
                List.of(
                        link("S1", "O1", null),
                        link("O1", "I1", "The practice is written well enough to copy"),
                        link("I1", "C1", "A supervisor stays in place"),
                        link("C1", "U1", "Weekly plans lead to more contacts"),
                        link("U1", "D1", "More contact changes behaviour")));
    }
}
