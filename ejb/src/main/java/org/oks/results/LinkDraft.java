package org.oks.results;

import java.util.List;
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

    /** @param code null for a new one */
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

    private static boolean isCode(@Nullable String code, char letter) {
        return code == null || code.matches(letter + "[1-9]\\d{0,3}");
    }

    private List<AssumptionDraft> assumptionsSaid() {
        return assumptions == null ? List.of() : assumptions;
    }

    private List<RiskDraft> risksSaid() {
        return risks == null ? List.of() : risks;
    }

    /** The link, once it was checked. */
    ChainLink link(Codes codes) {
        if (from == null || to == null) {
            throw new IllegalStateException("The link was not checked");
        }
        return new ChainLink(
                from.strip(),
                to.strip(),
                assumptionsSaid().stream()
                        .map(each -> new ChainAssumption(
                                codes.given(each.code(), 'A'),
                                String.valueOf(each.text()).strip(),
                                each.state() == null ? AssumptionState.UNTESTED : each.state(),
                                each.note() == null || each.note().isBlank()
                                        ? null
                                        : each.note().strip()))
                        .toList(),
                risksSaid().stream()
                        .map(each -> new ChainRisk(
                                codes.given(each.code(), 'R'),
                                String.valueOf(each.text()).strip()))
                        .toList());
    }
}
