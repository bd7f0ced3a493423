package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

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
     * What was learned says how an assumption stands. It makes another version of the chain.
     *
     * @param note what the state rests on
     * @throws NotFound when there is no such assumption
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(String engagementId, String code, AssumptionState state, @Nullable String note) {
        ResultChain chain = chains.newest(engagementId)
                .map(ChainVersion::chain)
                .orElseThrow(() -> new NotFound(Text.of("results.no.assumption", code)));
        new InvalidInput.Checks().fits(note, "note", 1000).done();
        writing.write(
                engagementId,
                chain.with(code, each -> new ChainAssumption(each.code(), each.text(), state, note)),
                note);
    }
}
