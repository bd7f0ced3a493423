package org.oks.visioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** A framing question has its form, and the programme's questions are answered briefly, on claims that stand. */
class FramingFormTest {
    private static final String GOOD = "How can we help nine districts act on what the best one knows?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD,
                "What will it take for us to have every state agency plan with its peers and partners?",
                "Que faudra-t-il pour que chaque district apprenne de ses pairs\u00a0?",
                "Comment pouvons-nous aider neuf districts à agir ?",
                "¿Qué hará falta para que cada distrito aprenda de sus pares?",
                "¿Cómo podemos ayudar a nueve distritos a actuar?",
                "  how can we keep nurses and officers in one conversation ?  "
            })
    void theFormIsRight(String question) {
        assertThat(FramingForm.wrong(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Can we help districts learn?|visioning.framing.yes-or-no",
                "Will it take long to learn?|visioning.framing.yes-or-no",
                "Pouvons-nous aider les districts ?|visioning.framing.yes-or-no",
                "¿Podemos ayudar a los distritos?|visioning.framing.yes-or-no",
                "Why do districts not learn?|visioning.framing.stem",
                "Pourquoi les districts n'apprennent-ils pas ?|visioning.framing.stem",
                "Comment pouvons-nous réduire le coût ainsi que couvrir plus ?|visioning.framing.one-outcome",
                "¿Cómo podemos bajar el costo y también cubrir a más gente?|visioning.framing.one-outcome",
                "How can we help districts learn|visioning.framing.mark",
                "How can we learn?|visioning.framing.no-outcome",
                "What will it take for us to?|visioning.framing.stem",
                "How can we help districts learn and how can we pay for it?|visioning.framing.one-outcome",
                "How can we help districts learn? How can we help states?|visioning.framing.one-outcome",
                "How can we lower cost; raise coverage everywhere?|visioning.framing.one-outcome",
                "How can we lower cost as well as raise coverage?|visioning.framing.one-outcome"
            })
    void whatIsWrongIsNamed(String question, String key) {
        assertThat(FramingForm.wrong(question)).extracting(Text::key).containsExactly(key);
    }

    @Test
    void nothingIsMissingAltogether() {
        assertThat(FramingForm.wrong(" ")).extracting(Text::key).containsExactly("visioning.framing.missing");
        assertThat(FramingForm.wrong(null)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|",
                "0|  ... ",
                "1|Nine districts meet",
                "1|They spend 1.5 percent of the budget.",
                "2|They meet. They decide!",
                "3|They meet. They decide. Do they act?"
            })
    void sentencesAreCounted(int sentences, String text) {
        assertThat(Sentences.in(text)).isEqualTo(sentences);
    }

    @Test
    void inTheFirstPhaseTheQuestionAloneIsAskedFor() {
        FramingDraft said = new FramingDraft(GOOD, null, null, null, null);
        assertThat(FramingRules.missing(said, 1, Set.of())).isEmpty();
        assertThat(FramingRules.missing(said, 2, Set.of()))
                .extracting(Item::field)
                .containsExactly("valueAnswer", "valueClaims", "partAnswer", "partClaims");
    }

    @Test
    void anAnswerHasAtMostTwoSentencesAndNamesClaimsThatStand() {
        FramingDraft said = new FramingDraft(GOOD, "One. Two.", List.of("C1"), "One.", List.of("C1", "C2"));
        assertThat(FramingRules.missing(said, 3, Set.of("C1", "C2"))).isEmpty();
        assertThat(FramingRules.missing(said, 3, Set.of("C1")))
                .extracting(item -> item.text().key())
                .containsExactly("visioning.framing.claim-withdrawn");
        FramingDraft longer = new FramingDraft(GOOD, "One. Two. Three.", List.of("C1"), "One.", List.of("C1"));
        assertThat(FramingRules.missing(longer, 3, Set.of("C1")))
                .extracting(item -> item.text().key())
                .containsExactly("visioning.framing.answer-long");
    }
}
