package org.oks.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one version of a chain changed in the one before, by the codes of nodes and links: {@code +O2 -I1 =O1>I1}. */
final class ChainChange {
    private ChainChange() {}

    static String between(ResultChain before, ResultChain after) {
        Map<String, Object> was = parts(before);
        Map<String, Object> is = parts(after);
        List<String> changes = new ArrayList<>();
        is.forEach((code, part) -> {
            if (!was.containsKey(code)) {
                changes.add("+" + code);
            } else if (!part.equals(was.get(code))) {
                changes.add("=" + code);
            }
        });
        was.keySet().stream().filter(code -> !is.containsKey(code)).forEach(code -> changes.add("-" + code));
        return changes.stream().collect(Collectors.joining(" "));
    }

    private static Map<String, Object> parts(ResultChain chain) {
        Map<String, Object> parts = new LinkedHashMap<>();
        chain.nodes().forEach(node -> parts.put(node.code(), node));
        chain.links().forEach(link -> parts.put(link.code(), link));
        return parts;
    }
}
