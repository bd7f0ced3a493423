package org.oks.visioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/**
 * The form of a framing question: it begins with one of two stems, ends with a question mark, is not answered by yes or
 * no, and asks for one outcome. What a machine cannot see, whether people care about the outcome, is left to people.
 */
final class FramingForm {
    /** The two stems in each language of the product, whatever the reader's: a team asks in the client's. */
    private static final Pattern STEM = pattern("(what will it take for us to|how can we"
            + "|que (nous )?faudra-t-il pour( que)?|comment pouvons-nous"
            + "|qué hará falta para( que)?|cómo podemos)\\s+(?<rest>.*)");

    private static final Pattern YES_OR_NO =
            pattern("(are|is|was|were|do|does|did|can|could|will|would|shall|should|may|might|must|has|have|had"
                    + "|est-ce|sommes-nous|pouvons-nous|avons-nous|devons-nous|faut-il|y a-t-il"
                    + "|es|son|somos|estamos|podemos|tenemos|debemos|hay|se puede)\\b.*");

    /** What joins a second outcome, or a second question, to the first. */
    private static final Pattern SECOND = pattern(";|\\?.*\\?"
            + "|\\band/or\\b|\\bas well as\\b|\\band also\\b|\\band (how|what|why|who|when|where)\\b"
            + "|\\bet/ou\\b|\\bainsi que\\b|\\bet aussi\\b|\\bet (comment|pourquoi|qui|quand|où|que faudra-t-il)\\b"
            + "|\\by/o\\b|\\basí como\\b|\\by también\\b|\\by (cómo|qué|por qué|quién|cuándo|dónde)\\b");

    private static final int FEWEST_WORDS = 3;

    private FramingForm() {}

    /** What is to be mended in the form, empty when it is right. */
    static List<Text> wrong(@Nullable String question) {
        String said = question == null
                ? ""
                : question.toLowerCase(Locale.ROOT).replaceFirst("^[\\s¿]+", "").strip();
        if (said.isEmpty()) {
            return List.of(Text.of("visioning.framing.missing"));
        }
        List<Text> wrong = new ArrayList<>();
        var stem = STEM.matcher(said);
        if (stem.matches()) {
            String rest = stem.group("rest").replace("?", "").strip();
            if (rest.isEmpty() || rest.split("\\s+").length < FEWEST_WORDS) {
                wrong.add(Text.of("visioning.framing.no-outcome"));
            }
        } else if (YES_OR_NO.matcher(said).matches()) {
            wrong.add(Text.of("visioning.framing.yes-or-no"));
        } else {
            wrong.add(Text.of("visioning.framing.stem"));
        }
        if (!said.endsWith("?")) {
            wrong.add(Text.of("visioning.framing.mark"));
        }
        if (SECOND.matcher(said).find()) {
            wrong.add(Text.of("visioning.framing.one-outcome"));
        }
        return wrong;
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
