package org.oks.visioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oks.platform.DomainException.Item;
import org.oks.platform.InvalidInput;
import org.oks.platform.StoredFile;
import org.oks.results.CapacityFactor;

/** A change objective is anchored, and the client's leader signed it off with a document. */
class ObjectiveTest {
    private static final LocalDate TODAY = LocalDate.parse("2017-03-27");

    @Test
    void anAnchoredObjectiveLacksNothing() {
        assertThat(objective("Districts plan with their peers.").missing()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedInItsOrder() {
        assertThat(new ObjectiveDraft(null, null, " ", null).missing())
                .extracting(Item::field)
                .containsExactly("developmentGoal", "capacityFactor", "institutionalChallenge", "changeObjective");
        assertThat(objective("They plan. They meet.").missing())
                .extracting(Item::field)
                .containsExactly("changeObjective");
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatThrownBy(() -> objective("x".repeat(1001)).check()).isInstanceOf(InvalidInput.class);
        assertThatCode(() -> objective("x".repeat(1000)).check()).doesNotThrowAnyException();
    }

    @Test
    void aSignOffNamesWhoAsWhatWhenAndShowsIt() {
        assertThat(SignOff.missing(null)).extracting(Item::field).containsExactly("leader");
        assertThat(missing(new SignOffDraft(null, null, null, null, null)))
                .containsExactly("leader", "function", "signedOn", "link");
        assertThat(missing(new SignOffDraft("A. Rao", "Director", TODAY, null, new StoredFile("hash", "a.pdf"))))
                .isEmpty();
        assertThat(missing(new SignOffDraft("A. Rao", "Director", TODAY, "https://example.org/a", null)))
                .isEmpty();
    }

    @Test
    void aDocumentStaysWhenNoOtherIsSent() {
        SignOff signOff = new SignOff("E-1");
        signOff.take(new SignOffDraft("A. Rao", "Director", TODAY, null, new StoredFile("hash", "a.pdf")));
        signOff.take(new SignOffDraft("A. Rao", "Director general", TODAY, null, null));
        signOff.written("ravi", Instant.EPOCH);
        assertThat(signOff.view().fileName()).isEqualTo("a.pdf");
        assertThat(signOff.view().function()).isEqualTo("Director general");
    }

    @Test
    void aDayInTheFutureAndALinkThatNobodyCanOpenAreRefused() {
        assertThatThrownBy(() -> new SignOffDraft("A. Rao", null, TODAY.plusDays(1), "file:///a", null)
                        .checks(TODAY)
                        .done())
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.items())
                        .extracting(Item::field)
                        .containsExactly("signedOn", "link"));
    }

    @Test
    void anAnswerNamesClaimsThatThereAre() {
        FramingDraft draft = new FramingDraft("Why?", null, List.of("c1", " C2 ", ""), null, null);
        assertThatCode(() -> draft.check(Set.of("C1", "C2"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> draft.check(Set.of("C1")))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.items())
                        .extracting(Item::field)
                        .containsExactly("valueClaims"));
        FramingQuestion framing = new FramingQuestion("E-1");
        framing.take(draft);
        framing.written("ravi", Instant.EPOCH);
        assertThat(framing.view().valueClaims()).containsExactly("C1", "C2");
        assertThat(framing.view().partClaims()).isEmpty();
    }

    private static List<String> missing(SignOffDraft draft) {
        SignOff signOff = new SignOff("E-1");
        signOff.take(draft);
        signOff.written("ravi", Instant.EPOCH);
        return SignOff.missing(signOff.view()).stream().map(Item::field).toList();
    }

    private static ObjectiveDraft objective(String objective) {
        return new ObjectiveDraft(
                "Fewer infections.", CapacityFactor.ORGANIZATIONAL_ARRANGEMENTS, "Nobody shares.", objective);
    }
}
