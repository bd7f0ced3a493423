package org.oks.results;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text that stands as an outcome reads like an output: like something that was held, made or handed out, and not
 * like somebody who changed. It knows words, not meanings; whoever wrote the text can say why it is an outcome all the same.
 */
final class OutputOffered {
    private static final String THINGS =
            "(?:trainings?|workshops?|seminars?|webinars?|courses?|sessions?|meetings?|events?"
                    + "|conferences?|study tours?|peer visits?|reports?|manuals?|guides?|guidelines?|toolkits?|handbooks?"
                    + "|publications?|documents?|papers?|brochures?|assets?|websites?|portals?|platforms?|databases?)";
    private static final String DONE = "(?:held|delivered|conducted|organi[sz]ed|carried out|completed|provided|given"
            + "|produced|published|written|drafted|developed|prepared|printed|distributed|disseminated|submitted"
            + "|launched|set up|installed|validated|captured)";

    /** What reads like an output, in the languages in which teams write. */
    private static final List<Pattern> SIGNS = List.of(
            pattern("\\b" + THINGS + "\\s+(?:(?:is|are|was|were|has been|have been)\\s+)?" + DONE + "\\b"),
            pattern("^(?:\\d[\\d.,]*|an?|the|one|two|three|four|five|six|several|many)?\\s*" + THINGS + "\\b"),
            pattern("\\b(?:numbers?|no\\.) of\\b|\\b(?:nombre de|n[úu]mero de|cantidad de)\\b"),
            pattern("^(?:\\d[\\d.,]*\\s+)?(?:people|persons|staff|officers|officials|participants|trainers?)\\s+"
                    + "(?:(?:are|were|have been)\\s+)?(?:trained|reached|invited|coached)\\b"),
            pattern("^(?:hold|deliver|organi[sz]e|conduct|publish|produce|write|print|distribute)(?:s|ing)?\\b"),
            pattern("^(?:\\d+\\s+)?(?:ateliers?|formations?|s[ée]minaires?|rapports?|guides?|manuels?)\\b"),
            pattern(
                    "^(?:\\d+\\s+)?(?:personnes|agents|cadres) form[ée]e?s\\b|^(?:\\d+\\s+)?(?:personas|funcionarios) capacitad[oa]s\\b"),
            pattern(
                    "^(?:\\d+\\s+)?(?:talleres|taller|capacitaci(?:ón|ones)|seminarios?|informes?|gu[íi]as?|manuales?)\\b"));

    private OutputOffered() {}

    /** The words that read like an output; empty when none do. */
    static Optional<String> words(String text) {
        for (Pattern sign : SIGNS) {
            Matcher found = sign.matcher(text.strip());
            if (found.find()) {
                return Optional.of(found.group().strip());
            }
        }
        return Optional.empty();
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
