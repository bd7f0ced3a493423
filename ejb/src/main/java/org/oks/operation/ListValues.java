package org.oks.operation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a projects list writes days and amounts of money. */
final class ListValues {
    private static final Pattern PROJECT_ID = Pattern.compile("P\\d{6}");
    /** Plain, with separators of thousands, or scientific. */
    private static final Pattern AMOUNT =
            Pattern.compile("\\d{1,15}(\\.\\d{1,20})?([eE][+]?\\d{1,2})?|\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,20})?");
    /** Nothing on earth costs more. */
    private static final BigDecimal MOST = new BigDecimal("1e15");

    private static final List<DateTimeFormatter> DAYS = List.of(
            strict("uuuu-MM-dd'T'HH:mm:ss'Z'"), strict("uuuu-MM-dd"), strict("M/d/uuuu h:mm:ss a"), strict("M/d/uuuu"));

    private ListValues() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).withResolverStyle(ResolverStyle.STRICT);
    }

    /** True for the letter P and six digits. */
    static boolean isProjectId(String text) {
        return PROJECT_ID.matcher(text).matches();
    }

    /** The day, written as {@code 2013-05-01T00:00:00Z} or {@code 6/30/2020 12:00:00 AM}, with or without the time. */
    static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException otherFormat) {
                // the next one
            }
        }
        return Optional.empty();
    }

    /** The amount in US dollars, written as {@code 510000000}, {@code 9,999,999} or {@code 2.55e+08}. */
    static Optional<BigDecimal> amount(String text) {
        return AMOUNT.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "")).stripTrailingZeros())
                        .filter(amount -> amount.compareTo(MOST) < 0)
                : Optional.empty();
    }
}
