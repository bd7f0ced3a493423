package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.platform.CurrentActor;
import org.oks.platform.Text;

/** Writes another version of a chain. The engagement was held before, for somebody who may. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChainWriting {
    @Inject
    ChainRepository chains;

    @Inject
    @Any
    Instance<HangsOnNode> hanging;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** @throws NodeInUse when a node is gone on which something hangs */
    ChainView write(String engagementId, ResultChain after, @Nullable String reason) {
        ChainVersion standing = chains.newest(engagementId).orElse(null);
        ResultChain before = standing == null ? ResultChain.EMPTY : standing.chain();
        if (standing != null && before.equals(after)) {
            return standing.view();
        }
        refuseLosses(engagementId, before, after);
        ChainVersion version = new ChainVersion(
                engagementId,
                standing == null ? 1 : standing.number() + 1,
                after,
                ChainChange.between(before, after),
                reason,
                actor.get().id(),
                clock.instant());
        audit.record(
                "chain.write",
                "result-chain",
                engagementId,
                engagementId,
                standing == null ? null : standing.view(),
                version.view(),
                reason);
        chains.add(version);
        return version.view();
    }

    private void refuseLosses(String engagementId, ResultChain before, ResultChain after) {
        Set<String> gone = before.nodes().stream()
                .map(ChainNode::code)
                .filter(code -> after.find(code).isEmpty())
                .collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return;
        }
        Map<String, List<Text>> used = new HashMap<>();
        for (HangsOnNode each : hanging) {
            each.onNodes(engagementId).forEach((code, things) -> used.computeIfAbsent(code, c -> new ArrayList<>())
                    .addAll(things));
        }
        gone.stream().sorted().forEach(code -> {
            List<Text> things = used.getOrDefault(code, List.of());
            if (!things.isEmpty()) {
                throw new NodeInUse(code, things.get(0), things.size() - 1);
            }
        });
    }
}
