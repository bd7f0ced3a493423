package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The assumptions of a result chain, for the room whose hypotheses test them. It has asked who may, and held the engagement. */
@ApplicationScoped
public class Assumptions {
    @Inject
    ChainRepository chains;

    @Inject
    ChainWriting writing;

    /** The assumptions on the links of the chain that stands, in their order. */
    public List<ChainAssumption> of(String engagementId) {
        return chains.newest(engagementId)
                .map(version -> version.chain().assumptions().toList())
                .orElse(List.of());
    }

    /** The assumption of this code. */
    public Optional<ChainAssumption> find(String engagementId, String code) {
        return of(engagementId).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /**
     * What was learned says how an assumption stands. It makes another version of the chain, where it changes anything;
     * an assumption that the team has taken out since stays out.
     *
     * @param state null when nothing that was learned speaks of it any more: then it is untested again, unless the team
     *     said its state itself
     * @param by the hypothesis whose outcome says so
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(String engagementId, String code, @Nullable AssumptionState state, @Nullable String by) {
        ChainAssumption there = find(engagementId, code).orElse(null);
        if (there == null || state == null && there.movedBy() == null) {
            return;
        }
        ChainAssumption after = state == null ? there.moved(AssumptionState.UNTESTED, null) : there.moved(state, by);
        ResultChain chain = chains.newest(engagementId).orElseThrow().chain();
        writing.write(engagementId, chain.with(code, each -> after), by == null ? there.movedBy() : by);
    }
}
