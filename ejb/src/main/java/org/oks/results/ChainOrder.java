package org.oks.results;

import java.util.Comparator;

/** In which order a chain is read, and its parts as they would be written again. */
final class ChainOrder {
    static final Comparator<ChainNode> NODES =
            Comparator.comparing(ChainNode::level).thenComparing(node -> number(node.code()));
    static final Comparator<ChainLink> LINKS = Comparator.comparing((ChainLink link) -> place(link.from()))
            .thenComparing(link -> number(link.from()))
            .thenComparing(link -> place(link.to()))
            .thenComparing(link -> number(link.to()));

    private ChainOrder() {}

    static NodeDraft draft(ChainNode node) {
        return new NodeDraft(
                node.code(),
                node.level(),
                node.text(),
                node.icoType(),
                node.capacityFactor(),
                node.emerging(),
                node.keptBecause());
    }

    static LinkDraft draft(ChainLink link) {
        return new LinkDraft(
                link.from(),
                link.to(),
                link.assumptions().stream()
                        .map(each -> new LinkDraft.AssumptionDraft(each.code(), each.text(), each.state(), each.note()))
                        .toList(),
                link.risks().stream()
                        .map(each -> new LinkDraft.RiskDraft(each.code(), each.text()))
                        .toList());
    }

    private static int place(String code) {
        return "SOICUD".indexOf(code.isEmpty() ? ' ' : code.charAt(0));
    }

    private static int number(String code) {
        return code.matches("\\D\\d{1,4}") ? Integer.parseInt(code.substring(1)) : 0;
    }
}
