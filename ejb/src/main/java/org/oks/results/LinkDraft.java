package org.oks.results;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * A link of the result chain as it is written.
 *
 * @param from code of the node of the lower level
 * @param to code of the node of the higher level
 */
public record LinkDraft(
        @Nullable String from,
        @Nullable String to,
        @Nullable List<AssumptionDraft> assumptions,
        @Nullable List<RiskDraft> risks) {
    /** The most assumptions, and the most risks, that a link can have. */
    public static final int MOST = 5;

    /**
     * @param code null for a new one
     * @param state null leaves it as it is; a new one is untested
     */
    public record AssumptionDraft(
            @Nullable String code,
            @Nullable String text,
            @Nullable AssumptionState state,
            @Nullable String note) {}

    /** @param code null for a new one */
    public record RiskDraft(@Nullable String code, @Nullable String text) {}

    public LinkDraft {
        assumptions = assumptions == null ? List.of() : List.copyOf(assumptions);
        risks = risks == null ? List.of() : List.copyOf(risks);
    }

    /** @param at what the names of its fields begin with */
    void check(InvalidInput.Checks checks, String at) {
        checks.that(from != null && !from.isBlank(), at + "from", Text.of("results.chain.end-missing"))
                .that(to != null && !to.isBlank(), at + "to", Text.of("results.chain.end-missing"))
                .that(
                        assumptionsSaid().size() <= MOST && risksSaid().size() <= MOST,
                        at + "assumptions",
                        Text.of("results.chain.too-many-on-link", MOST));
        List<AssumptionDraft> said = assumptionsSaid();
        for (int i = 0; i < said.size(); i++) {
            String field = at + "assumptions[" + i + "].";
            AssumptionDraft each = said.get(i);
            checks.text(each.text(), field + "text", 500, Text.of("results.chain.assumption-missing"))
                    .fits(each.note(), field + "note", 1000)
                    .that(isCode(each.code(), 'A'), field + "code", Text.of("results.chain.code-form"));
        }
        List<RiskDraft> feared = risksSaid();
        for (int i = 0; i < feared.size(); i++) {
            String field = at + "risks[" + i + "].";
            checks.text(feared.get(i).text(), field + "text", 500, Text.of("results.chain.risk-missing"))
                    .that(isCode(feared.get(i).code(), 'R'), field + "code", Text.of("results.chain.code-form"));
        }
    }

    /** One that follows a hypothesis keeps the state that this one gives it. */
    private static ChainAssumption assumption(AssumptionDraft said, Codes codes, @Nullable ChainAssumption before) {
        AssumptionState was = before == null ? AssumptionState.UNTESTED : before.state();
        AssumptionState now = said.state() == null ? was : said.state();
        String by = before == null ? null : before.movedBy();
        if (before != null && by != null && now != was) {
            throw new InvalidInput("assumptions", Text.of("results.chain.assumption-follows", before.code(), by));
        }
        String note = said.note() == null || said.note().isBlank()
                ? null
                : said.note().strip();
        String text = String.valueOf(said.text()).strip();
        return new ChainAssumption(codes.given(said.code(), 'A'), text, now, note, by);
    }

    private static boolean isCode(@Nullable String code, char letter) {
        return code == null || code.matches(letter + "[1-9]\\d{0,3}");
    }

    private List<AssumptionDraft> assumptionsSaid() {
        return assumptions == null ? List.of() : assumptions;
    }

    private List<RiskDraft> risksSaid() {
        return risks == null ? List.of() : risks;
    }

    /**
     * The link, once it was checked.
     *
     * @param there the assumptions of the chain that it changes, by their codes
     */
    ChainLink link(Codes codes, Map<String, ChainAssumption> there) {
        if (from == null || to == null) {
            throw new IllegalStateException("The link was not checked");
        }
        return new ChainLink(
                from.strip(),
                to.strip(),
                assumptionsSaid().stream()
                        .map(each -> assumption(each, codes, each.code() == null ? null : there.get(each.code())))
                        .toList(),
                risksSaid().stream()
                        .map(each -> new ChainRisk(
                                codes.given(each.code(), 'R'),
                                String.valueOf(each.text()).strip()))
                        .toList());
    }
}
