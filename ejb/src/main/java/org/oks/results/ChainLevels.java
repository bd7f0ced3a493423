package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** No output stands in the result chain as an outcome, unless somebody said why it is one. */
@ApplicationScoped
class ChainLevels implements GateCheck {
    @Inject
    ChainRepository chains;

    @Override
    public String id() {
        return "chain-levels";
    }

    @Override
    public int order() {
        return 161;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        return found(subject, ChainStep.of(subject, chains));
    }

    static Finding found(GateSubject subject, ResultChain chain) {
        List<ChainNode> flagged =
                chain.nodes().stream().filter(ChainNode::isFlagged).toList();
        Text text = Text.of("results.check.levels");
        String page = ChainStep.PAGE + "?id=" + subject.engagementId();
        return flagged.isEmpty()
                ? new Finding(1, text, Text.of("results.check.levels.met"), page)
                : new Finding(
                        0,
                        text,
                        Text.of(
                                "results.check.levels.missing",
                                flagged.get(0).code(),
                                String.valueOf(flagged.get(0).readsLikeOutput()),
                                flagged.size() - 1),
                        page + "&node=" + flagged.get(0).code() + "#node");
    }
}
