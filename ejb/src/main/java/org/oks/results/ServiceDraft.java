package org.oks.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * Something that was delivered to the client, as it is written.
 *
 * @param title what it was, in a few words
 * @param people who delivered it
 * @param others participants who are neither, or did not say
 * @param currency by its three letters
 * @param funding who paid for it
 * @param node code of the output in the result chain that it hangs on
 */
public record ServiceDraft(
        @Nullable OksService type,
        @Nullable String title,
        @Nullable LocalDate deliveredOn,
        @Nullable BigDecimal days,
        @Nullable String people,
        @Nullable Integer women,
        @Nullable Integer men,
        @Nullable Integer others,
        @Nullable BigDecimal cost,
        @Nullable String currency,
        @Nullable String funding,
        @Nullable String node) {
    private static final int MOST_PEOPLE = 1_000_000;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST_COST = new BigDecimal("1e12");

    public ServiceDraft {
        days = Decimals.plain(days);
        cost = Decimals.plain(cost);
    }

    /** @throws InvalidInput when it cannot be kept */
    void check(LocalDate today) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(type != null, "type", Text.of("results.service.type-missing"))
                .fits(title, "title", 200)
                .that(deliveredOn != null, "deliveredOn", Text.of("results.service.day-missing"))
                .that(
                        deliveredOn == null || !deliveredOn.isAfter(today),
                        "deliveredOn",
                        Text.of("results.service.day-ahead"))
                .that(
                        days == null || days.signum() > 0 && days.compareTo(MOST_DAYS) <= 0 && days.scale() <= 1,
                        "days",
                        Text.of("results.service.days"))
                .fits(people, "people", 300)
                .that(
                        cost == null || cost.signum() >= 0 && cost.compareTo(MOST_COST) < 0 && cost.scale() <= 2,
                        "cost",
                        Text.of("results.service.cost"))
                .that(cost == null || isCurrency(), "currency", Text.of("results.service.currency"))
                .fits(funding, "funding", 300);
        count(checks, women, "women");
        count(checks, men, "men");
        count(checks, others, "others");
        checks.done();
    }

    private static void count(InvalidInput.Checks checks, @Nullable Integer people, String field) {
        checks.that(people == null || people >= 0 && people <= MOST_PEOPLE, field, Text.of("results.service.people"));
    }

    private boolean isCurrency() {
        return currency != null
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(each -> each.getCurrencyCode().equals(currency.strip()));
    }
}
