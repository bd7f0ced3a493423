package org.oks.web.platform;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as somebody types and reads them in their language. A separator that means something else there is refused, never
 * guessed: 1,5 and 1.5 are not confused.
 */
public final class LocalNumber {
    private static final int DIGITS = 6;

    private LocalNumber() {}

    /** The number; empty when it is none in this language. */
    public static Optional<BigDecimal> parse(String typed, Locale language) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(language);
        // thousands are parted by one of several spaces where they are parted by a space at all
        String text = typed.strip().replace('\u2212', '-').replaceAll("[\u00a0\u202f\u2009]", " ");
        String decimal = String.valueOf(signs.getDecimalSeparator());
        String group = String.valueOf(signs.getGroupingSeparator()).replaceAll("[\u00a0\u202f\u2009]", " ");
        String g = Pattern.quote(group);
        String d = Pattern.quote(decimal);
        if (text.length() > 40 || !text.matches("-?(?:\\d+|\\d{1,3}(?:" + g + "\\d{3})+)(?:" + d + "\\d+)?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(group, "").replace(decimal, ".")));
    }

    /** The number without separators between thousands, to stand in a field. */
    public static String format(BigDecimal number, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(number);
    }
}
