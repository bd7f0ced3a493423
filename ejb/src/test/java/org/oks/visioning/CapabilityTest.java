package org.oks.visioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oks.visioning.MaturityStage.ADVANCED;
import static org.oks.visioning.MaturityStage.EMERGENT;
import static org.oks.visioning.MaturityStage.EXPANDING;
import static org.oks.visioning.MaturityStage.NOT_YET_PRESENT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.platform.DomainException.Item;
import org.oks.platform.InvalidInput;

/** Eight pillars are agreed on; the middle of what respondents say is where the team begins. */
class CapabilityTest {
    private static final LocalDate TODAY = LocalDate.parse("2017-03-27");

    @Test
    void allEightPillarsWithBothStagesAndANoteAreWhole() {
        List<AgreedScore> agreed = Arrays.stream(CapabilityPillar.values())
                .map(pillar -> new AgreedScore(pillar, EMERGENT, ADVANCED, "Minutes", false))
                .toList();
        assertThat(Assessment.missing(agreed)).isEmpty();
        assertThat(Assessment.whole(agreed)).isEqualTo(8);
    }

    @Test
    void theEndIsComparedWithTheBeginning() {
        AgreedScore beginning = score(EMERGENT, ADVANCED, "Minutes");
        assertThat(PillarCompared.of(beginning, score(EXPANDING, null, null)))
                .extracting(PillarCompared::difference, PillarCompared::toGo)
                .containsExactly(1, 1);
        assertThat(PillarCompared.of(beginning, score(NOT_YET_PRESENT, null, null)))
                .extracting(PillarCompared::difference, PillarCompared::toGo)
                .containsExactly(-1, 3);
        assertThat(PillarCompared.of(beginning, score(MaturityStage.INSTITUTIONALIZED, null, null)))
                .extracting(PillarCompared::difference, PillarCompared::toGo)
                .as("more than was aspired leaves nothing to go")
                .containsExactly(3, 0);
        assertThat(PillarCompared.of(beginning, score(null, ADVANCED, null)))
                .extracting(PillarCompared::difference, PillarCompared::toGo)
                .as("not assessed is no difference")
                .containsExactly(null, null);
    }

    @Test
    void theComparisonCountsWhatRoseAndWhatWasReached() {
        List<AgreedScore> beginning = List.of(score(EMERGENT, ADVANCED, "a"), score(EMERGENT, EXPANDING, "a"));
        CapabilityCompared compared = CapabilityCompared.of(
                "E-1", beginning, List.of(score(EXPANDING, null, null), score(EXPANDING, null, null)));
        assertThat(compared.isAssessed()).isTrue();
        assertThat(compared.higher()).isEqualTo(2);
        assertThat(compared.reached()).isEqualTo(1);
        CapabilityCompared none =
                CapabilityCompared.of("E-1", beginning, List.of(score(null, null, null), score(null, null, null)));
        assertThat(none.isAssessed()).isFalse();
        assertThat(none.reached()).isZero();
    }

    @Test
    void whatAPillarLacksIsNamedAtItsField() {
        assertThat(fields(score(null, null, null))).containsExactly("scores:1:current");
        assertThat(fields(score(null, null, "Minutes"))).containsExactly("scores:1:current", "scores:1:aspired");
        assertThat(fields(score(EMERGENT, null, " "))).containsExactly("scores:1:aspired", "scores:1:note");
        assertThat(fields(score(ADVANCED, EMERGENT, "Minutes"))).containsExactly("scores:1:aspired");
        assertThat(fields(score(ADVANCED, ADVANCED, "Minutes"))).isEmpty();
        assertThat(Assessment.whole(List.of(score(null, EMERGENT, "Minutes")))).isZero();
    }

    @Test
    void aPillarThatIsNotNamedKeepsNothing() {
        Assessment assessment = new Assessment("E-1", AssessmentRound.BASELINE);
        assessment.take(new AssessmentDraft(List.of(score(EMERGENT, ADVANCED, "Minutes"))));
        assertThat(assessment.agreed()).hasSize(8).element(1).isEqualTo(score(EMERGENT, ADVANCED, "Minutes"));
        assessment.take(new AssessmentDraft(List.of()));
        assertThat(assessment.agreed().get(1).current()).isNull();
    }

    @Test
    void aPillarIsScoredOnce() {
        AssessmentDraft twice = new AssessmentDraft(List.of(score(EMERGENT, null, null), score(ADVANCED, null, null)));
        assertThatThrownBy(twice::check).isInstanceOf(InvalidInput.class);
        assertThatCode(() -> new AssessmentDraft(List.of(score(EMERGENT, null, null))).check())
                .doesNotThrowAnyException();
    }

    @Test
    void theMiddleIsTheLowerOfTwo() {
        assertThat(MiddleStage.of(List.of())).isEmpty();
        assertThat(MiddleStage.of(List.of(ADVANCED, NOT_YET_PRESENT, EMERGENT))).contains(EMERGENT);
        assertThat(MiddleStage.of(List.of(ADVANCED, NOT_YET_PRESENT, EMERGENT, EXPANDING)))
                .contains(EMERGENT);
    }

    @Test
    void aRespondentHasANameADayAndSomethingToSay() {
        RespondentDraft.Score said = new RespondentDraft.Score(CapabilityPillar.GOVERNANCE, EMERGENT, null);
        assertThatCode(() -> new RespondentDraft("Director", TODAY, List.of(said)).check(TODAY))
                .doesNotThrowAnyException();
        assertThat(wrong(new RespondentDraft(" ", TODAY.plusDays(1), List.of())))
                .containsExactly("saidBy", "saidOn", "scores");
        assertThat(wrong(new RespondentDraft("Director", TODAY, List.of(said, said))))
                .containsExactly("scores");
        assertThat(wrong(new RespondentDraft(
                        "Director",
                        TODAY,
                        List.of(new RespondentDraft.Score(CapabilityPillar.GOVERNANCE, null, null)))))
                .containsExactly("scores");
    }

    private static List<String> wrong(RespondentDraft draft) {
        try {
            draft.check(TODAY);
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.items().stream().map(Item::field).toList();
        }
    }

    private static List<String> fields(AgreedScore score) {
        return score.missing().stream().map(Item::field).toList();
    }

    private static AgreedScore score(
            @Nullable MaturityStage current, @Nullable MaturityStage aspired, @Nullable String note) {
        return new AgreedScore(CapabilityPillar.GOVERNANCE, current, aspired, note, true);
    }
}
