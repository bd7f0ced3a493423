package org.oks.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/**
 * The graph from what is delivered to the development goal. It is never changed: each act answers another chain. Nodes
 * stand in the order of their levels, then of their numbers.
 *
 * @param highest the highest number that was given for each letter of codes, also to what is gone
 */
record ResultChain(List<ChainNode> nodes, List<ChainLink> links, Map<String, Integer> highest) {
    static final ResultChain EMPTY = new ResultChain(List.of(), List.of(), Map.of());

    ResultChain {
        nodes = nodes.stream().sorted(ChainOrder.NODES).toList();
        links = links.stream().sorted(ChainOrder.LINKS).toList();
        highest = Map.copyOf(highest);
    }

    Optional<ChainNode> find(String code) {
        return nodes.stream().filter(node -> node.code().equals(code)).findFirst();
    }

    /** @throws NotFound when there is no such node */
    ChainNode get(String code) {
        return find(code).orElseThrow(() -> new NotFound(Text.of("results.no.node", code)));
    }

    Optional<ChainLink> find(String from, String to) {
        return links.stream()
                .filter(link -> link.from().equals(from) && link.to().equals(to))
                .findFirst();
    }

    Stream<ChainAssumption> assumptions() {
        return links.stream().flatMap(link -> link.assumptions().stream());
    }

    /** The same with one node more. */
    ResultChain with(NodeDraft draft) {
        return together(append(drafts(), draft), linkDrafts());
    }

    /** The same where the node says this; at another level it gets another code, and its links lead there. */
    ResultChain with(String code, NodeDraft draft) {
        ChainNode before = get(code);
        boolean stays = draft.level() == before.level();
        String after = stays || draft.level() == null
                ? code
                : new Codes(highest).next(draft.level().letter());
        NodeDraft coded = new NodeDraft(
                after,
                draft.level(),
                draft.text(),
                draft.icoType(),
                draft.capacityFactor(),
                draft.emerging(),
                draft.keptBecause());
        UnaryOperator<String> renamed = end -> end.equals(code) ? after : end;
        return together(
                drafts().stream()
                        .map(node -> code.equals(node.code()) ? coded : node)
                        .toList(),
                links.stream()
                        .map(link -> new ChainLink(
                                renamed.apply(link.from()), renamed.apply(link.to()), link.assumptions(), link.risks()))
                        .map(ChainOrder::draft)
                        .toList());
    }

    /** The same without the node and its links. */
    ResultChain without(String code) {
        get(code);
        return new ResultChain(
                nodes.stream().filter(node -> !node.code().equals(code)).toList(),
                links.stream()
                        .filter(link -> !link.from().equals(code) && !link.to().equals(code))
                        .toList(),
                highest);
    }

    /** The same with this link; one between the two nodes that was there is replaced. */
    ResultChain with(LinkDraft draft) {
        List<LinkDraft> others = linkDrafts().stream()
                .filter(link -> !(String.valueOf(link.from()).equals(draft.from())
                        && String.valueOf(link.to()).equals(draft.to())))
                .toList();
        return together(drafts(), append(others, draft));
    }

    /** The same without the link. */
    ResultChain without(String from, String to) {
        if (find(from, to).isEmpty()) {
            throw new NotFound(Text.of("results.no.link", ChainLink.code(from, to)));
        }
        return new ResultChain(
                nodes,
                links.stream()
                        .filter(link -> !(link.from().equals(from) && link.to().equals(to)))
                        .toList(),
                highest);
    }

    /** The same where the assumption stands so. */
    ResultChain with(String assumption, Function<ChainAssumption, ChainAssumption> change) {
        if (assumptions().noneMatch(each -> each.code().equals(assumption))) {
            throw new NotFound(Text.of("results.no.assumption", assumption));
        }
        return new ResultChain(
                nodes,
                links.stream()
                        .map(link -> new ChainLink(
                                link.from(),
                                link.to(),
                                link.assumptions().stream()
                                        .map(each -> each.code().equals(assumption) ? change.apply(each) : each)
                                        .toList(),
                                link.risks()))
                        .toList(),
                highest);
    }

    /** Another chain of the same engagement, written whole. */
    ResultChain together(Collection<NodeDraft> nodeDrafts, Collection<LinkDraft> linkDrafts) {
        new ChainDraft(List.copyOf(nodeDrafts), List.copyOf(linkDrafts), null).check();
        Codes codes = new Codes(highest);
        // codes that are there come first, so that a new node gets none of them
        nodeDrafts.stream().map(NodeDraft::code).flatMap(Stream::ofNullable).forEach(codes::note);
        List<ChainNode> all = new ArrayList<>();
        for (NodeDraft each : nodeDrafts) {
            ChainLevel level = each.level();
            all.add(each.node(codes.given(each.code(), level == null ? ' ' : level.letter())));
        }
        linkDrafts.stream()
                .flatMap(link -> Stream.concat(
                        Stream.ofNullable(link.assumptions())
                                .flatMap(List::stream)
                                .map(each -> each.code()),
                        Stream.ofNullable(link.risks()).flatMap(List::stream).map(each -> each.code())))
                .flatMap(Stream::ofNullable)
                .forEach(codes::note);
        Map<String, ChainAssumption> there =
                assumptions().collect(Collectors.toMap(ChainAssumption::code, Function.identity()));
        List<ChainLink> linked =
                linkDrafts.stream().map(each -> each.link(codes, there)).toList();
        ResultChain chain = new ResultChain(all, linked, codes.highest());
        ChainShape.check(chain);
        return chain;
    }

    private List<NodeDraft> drafts() {
        return nodes.stream().map(ChainOrder::draft).toList();
    }

    private List<LinkDraft> linkDrafts() {
        return links.stream().map(ChainOrder::draft).toList();
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
