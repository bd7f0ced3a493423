package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** The nodes of result chains, for rooms whose things hang on them. */
@ApplicationScoped
public class ChainNodes {
    @Inject
    ChainRepository chains;

    /**
     * Says whether something can hang on a node of the chain that stands.
     *
     * @param node its code; null or blank for a thing that hangs on none
     * @param field the field that names it
     * @throws InvalidInput when there is no such node
     */
    public void check(String engagementId, @Nullable String node, String field) {
        new InvalidInput.Checks()
                .that(
                        node == null || node.isBlank() || NodesOf.has(chains, engagementId, node, null),
                        field,
                        Text.of("results.no-such-node", String.valueOf(node)))
                .done();
    }
}
