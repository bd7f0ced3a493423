package org.oks.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is written down. Which members count depends on its quadrant.
 *
 * @param quadrant needed for a new one; it never changes
 * @param text what is said; of a hypothesis its two parts say it
 * @param derivedFrom the codes of the entries on which it rests, such as G1
 * @param evidence of a ground truth: the codes of the team's evidence that shows it, such as E6
 * @param assumption of a hypothesis: the code of the assumption in the result chain that it tests, such as A3
 * @param status of a hypothesis or an opportunity; null is its first
 * @param owner of an opportunity: somebody on the team
 */
public record EntryDraft(
        @Nullable Quadrant quadrant,
        @Nullable String text,
        @Nullable String ifPart,
        @Nullable String thenPart,
        @Nullable List<String> derivedFrom,
        @Nullable List<String> evidence,
        @Nullable String assumption,
        @Nullable EntryStatus status,
        @Nullable String owner,
        @Nullable LocalDate dueOn) {
    public EntryDraft {
        text = stripped(text);
        ifPart = stripped(ifPart);
        thenPart = stripped(thenPart);
        derivedFrom = codes(derivedFrom);
        evidence = codes(evidence);
        assumption = assumption == null ? null : stripped(assumption.toUpperCase(Locale.ROOT));
        owner = stripped(owner);
    }

    /** Never null: what is not said is empty. */
    List<String> from() {
        return derivedFrom == null ? List.of() : derivedFrom;
    }

    /** Never null: what is not said is empty. */
    List<String> shownBy() {
        return evidence == null ? List.of() : evidence;
    }

    /** The same with the status with which an entry of the quadrant begins, where none is said. */
    EntryDraft in(Quadrant of) {
        return new EntryDraft(
                of,
                text,
                ifPart,
                thenPart,
                from(),
                shownBy(),
                assumption,
                status == null ? EntryStatus.first(of) : status,
                owner,
                dueOn);
    }

    /** True when the other says the same but for what became of it. */
    boolean differsInStatusAlone(EntryDraft other) {
        return new EntryDraft(
                        quadrant, text, ifPart, thenPart, derivedFrom, evidence, assumption, other.status, owner, dueOn)
                .equals(other);
    }

    private static @Nullable String stripped(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    private static List<String> codes(@Nullable List<String> said) {
        return said == null
                ? List.of()
                : said.stream()
                        .map(code -> code.strip().toUpperCase(Locale.ROOT))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }
}
