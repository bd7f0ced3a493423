package org.oks.governance;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An amount in a currency. Amounts of different currencies are never added.
 *
 * @param currency by its three letters
 */
public record Money(String currency, BigDecimal amount) {
    /** What the actions come to that are not dropped, by currency. */
    static List<Money> sums(Collection<PlanActionView> actions) {
        Map<String, BigDecimal> sums = new TreeMap<>(Comparator.naturalOrder());
        actions.stream()
                .filter(action -> action.state() != PlanState.DROPPED)
                .map(PlanActionView::said)
                .filter(said -> said.amount() != null && said.currency() != null)
                .forEach(said -> sums.merge(
                        Objects.requireNonNull(said.currency()),
                        Objects.requireNonNull(said.amount()),
                        BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getKey(), sum.getValue()))
                .toList();
    }
}
