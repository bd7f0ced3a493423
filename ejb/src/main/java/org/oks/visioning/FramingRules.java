package org.oks.visioning;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** When the framing question is whole, and from the second phase on the answers to the programme's two questions. */
final class FramingRules {
    private static final int MOST_SENTENCES = 2;
    private static final int FIRST_ANSWERED_IN = 2;

    private FramingRules() {}

    /** True from the phase on in which the programme's two questions are answered. */
    static boolean answersDue(int phase) {
        return phase >= FIRST_ANSWERED_IN;
    }

    /** @param standing the codes of the claims that stand */
    static List<Item> missing(FramingDraft said, int phase, Set<String> standing) {
        Missing missing = new Missing();
        FramingForm.wrong(said.question()).forEach(wrong -> missing.unless(false, "question", wrong));
        if (answersDue(phase)) {
            answer(missing, said.valueAnswer(), said.valueClaims(), standing, "value", 1);
            answer(missing, said.partAnswer(), said.partClaims(), standing, "part", 2);
        }
        return missing.items();
    }

    private static void answer(
            Missing missing,
            @Nullable String answer,
            @Nullable List<String> claims,
            Set<String> standing,
            String field,
            int number) {
        List<String> named = Objects.requireNonNullElse(claims, List.of());
        int sentences = Sentences.in(answer);
        missing.said(answer, field + "Answer", Text.of("visioning.framing.answer-missing", number))
                .unless(
                        sentences <= MOST_SENTENCES,
                        field + "Answer",
                        Text.of("visioning.framing.answer-long", number, sentences))
                .unless(!named.isEmpty(), field + "Claims", Text.of("visioning.framing.claims-missing", number));
        named.stream()
                .filter(code -> !standing.contains(code))
                .forEach(code -> missing.unless(
                        false, field + "Claims", Text.of("visioning.framing.claim-withdrawn", code, number)));
    }
}
