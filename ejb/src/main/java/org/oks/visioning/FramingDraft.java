package org.oks.visioning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * The framing question, and the answers to the programme's two questions, as a team writes them down.
 *
 * @param valueAnswer how a stronger knowledge culture gives better value for the money lent
 * @param valueClaims codes of the claims that it names, such as C1
 * @param partAnswer what was contributed to that
 * @param partClaims codes of the claims that it names
 */
public record FramingDraft(
        @Nullable String question,
        @Nullable String valueAnswer,
        @Nullable List<String> valueClaims,
        @Nullable String partAnswer,
        @Nullable List<String> partClaims) {
    private static final int MOST_CLAIMS = 50;

    /** @param known the codes of the engagement's claims */
    void check(Set<String> known) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .fits(question, "question", 500)
                .fits(valueAnswer, "valueAnswer", 2000)
                .fits(partAnswer, "partAnswer", 2000);
        named(checks, codes(valueClaims), known, "valueClaims");
        named(checks, codes(partClaims), known, "partClaims");
        checks.done();
    }

    private static void named(InvalidInput.Checks checks, Set<String> codes, Set<String> known, String field) {
        String unknown = codes.stream().filter(code -> !known.contains(code)).collect(Collectors.joining(", "));
        checks.that(unknown.isEmpty(), field, Text.of("visioning.framing.claim-unknown", unknown))
                .that(codes.size() <= MOST_CLAIMS, field, Text.of("visioning.framing.too-many-claims", MOST_CLAIMS));
    }

    /** The codes as they are kept: C1, not c1. */
    static Set<String> codes(@Nullable List<String> named) {
        return (named == null ? List.<String>of() : named)
                .stream()
                        .map(code -> code.strip().toUpperCase(Locale.ROOT))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
