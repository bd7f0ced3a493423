package org.oks.contribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** In which order the evidence of a claim is shown: what contradicts first, main before supplementary, then by relevance. */
final class EvidenceOrder {
    static final Comparator<Evidence> SHOWN = Comparator.comparing(
                    (Evidence item) -> item.direction() != Direction.CONTRADICTS)
            .thenComparing(item -> !item.main())
            .thenComparingInt(Evidence::rank)
            .thenComparing(Evidence::id);

    private EvidenceOrder() {}

    /**
     * Gives the items the places in which they are named.
     *
     * @throws InvalidInput unless each item is named once, and nothing else
     */
    static void arrange(List<Evidence> items, List<String> order) {
        Map<String, Evidence> byId = items.stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
        if (order.size() != items.size() || !new HashSet<>(order).equals(byId.keySet())) {
            throw new InvalidInput("order", Text.of("contribution.order-incomplete"));
        }
        int place = 1;
        for (String id : order) {
            Evidence item = byId.get(id);
            if (item != null) {
                item.rank(place++);
            }
        }
    }

    /** The order with one item a place further up or down among those it is shown with; the same at the end. */
    static List<String> moved(List<Evidence> items, String id, boolean up) {
        List<Evidence> shown = new ArrayList<>(items.stream().sorted(SHOWN).toList());
        for (int i = 0; i < shown.size(); i++) {
            int other = up ? i - 1 : i + 1;
            if (shown.get(i).id().equals(id)
                    && other >= 0
                    && other < shown.size()
                    && alike(shown.get(i), shown.get(other))) {
                Evidence item = shown.get(i);
                shown.set(i, shown.get(other));
                shown.set(other, item);
                break;
            }
        }
        return shown.stream().map(Evidence::id).toList();
    }

    private static boolean alike(Evidence one, Evidence other) {
        return one.direction() == other.direction() && one.main() == other.main();
    }
}
