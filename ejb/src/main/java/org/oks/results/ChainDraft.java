package org.oks.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * A whole result chain as it is written.
 *
 * @param reason why it changes; kept with the version
 */
public record ChainDraft(
        @Nullable List<NodeDraft> nodes,
        @Nullable List<LinkDraft> links,
        @Nullable String reason) {
    private static final int MOST_NODES = 60;
    private static final int MOST_LINKS = 120;

    public ChainDraft {
        nodes = nodes == null ? List.of() : List.copyOf(nodes);
        links = links == null ? List.of() : List.copyOf(links);
    }

    List<NodeDraft> itsNodes() {
        return nodes == null ? List.of() : nodes;
    }

    List<LinkDraft> itsLinks() {
        return links == null ? List.of() : links;
    }

    void check() {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .fits(reason, "reason", 1000)
                .that(itsNodes().size() <= MOST_NODES, "nodes", Text.of("results.chain.too-many-nodes", MOST_NODES))
                .that(itsLinks().size() <= MOST_LINKS, "links", Text.of("results.chain.too-many-links", MOST_LINKS));
        checks.done();
        for (int i = 0; i < itsNodes().size(); i++) {
            itsNodes().get(i).check(checks, "nodes[" + i + "].");
        }
        for (int i = 0; i < itsLinks().size(); i++) {
            itsLinks().get(i).check(checks, "links[" + i + "].");
        }
        checks.done();
    }
}
