package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oks.gate.GateSubject;
import org.oks.gate.StepAtGate;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** The result chain as a step of phase 1, and as a line of its gate. */
@ApplicationScoped
class ChainStep implements StepAtGate {
    static final String PAGE = "/results/chain.xhtml";
    private static final String ELEMENT = "result-chain";

    @Inject
    ChainRepository chains;

    @Override
    public String element() {
        return ELEMENT;
    }

    @Override
    public Set<Integer> phases() {
        return Set.of(1);
    }

    /** Among the steps of the phase and among the lines of the gate. */
    @Override
    public int order() {
        return 160;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        Optional<ChainVersion> chain = chains.newest(engagementId);
        return new Artefact(
                chain.map(ChainVersion::writtenBy).orElse(null),
                chain.map(ChainVersion::writtenAt).orElse(null),
                ChainComplete.missing(chain.map(ChainVersion::chain).orElse(ResultChain.EMPTY)));
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        return found(subject, of(subject, chains));
    }

    static Finding found(GateSubject subject, ResultChain chain) {
        List<Item> missing = ChainComplete.missing(chain);
        return new Finding(
                missing.isEmpty() ? 1 : 0,
                Text.of("results.check.chain"),
                missing.isEmpty()
                        ? Text.of(
                                "results.check.chain.met",
                                chain.nodes().size(),
                                chain.links().size())
                        : Text.of("results.check.first", missing.get(0).text(), missing.size() - 1),
                PAGE + "?id=" + subject.engagementId());
    }

    static ResultChain of(GateSubject subject, ChainRepository chains) {
        return subject.once(ResultChain.class, () -> chains.newest(subject.engagementId())
                .map(ChainVersion::chain)
                .orElse(ResultChain.EMPTY));
    }
}
