package org.oks.results;

import org.jspecify.annotations.Nullable;

/** Whether something can hang on a node of the chain that stands. */
final class NodesOf {
    private NodesOf() {}

    /** @param level the level at which the node must stand, null for any */
    static boolean has(ChainRepository chains, String engagementId, String node, @Nullable ChainLevel level) {
        return chains.newest(engagementId)
                .flatMap(version -> version.chain().find(node.strip()))
                .filter(found -> level == null || found.level() == level)
                .isPresent();
    }
}
