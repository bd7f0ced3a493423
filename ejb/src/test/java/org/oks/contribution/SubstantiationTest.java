package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.platform.DomainException.Item;
import org.oks.platform.InvalidInput;

/** Somebody outside is asked about a claim, and what the answer is worth. */
class SubstantiationTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final AskedText TEXT = new AskedText("Districts meet.", "", "We coached.");

    @Test
    void theLinkWorksForThirtyDaysAndOnce() {
        Substantiation asked = asked(claim("Districts meet.", "We coached."));
        assertThat(asked.open(NOW)).isTrue();
        Instant end = NOW.plus(Substantiation.LIFE);
        assertThat(asked.open(end.minusSeconds(1))).isTrue();
        assertThat(asked.open(end)).isFalse();
        assertThat(asked.view(TEXT, end).state()).isEqualTo(SubstantiationState.EXPIRED);
        asked.answer(answer(Verdict.FULLY_AGREE, Verdict.FULLY_AGREE), NOW);
        assertThat(asked.open(NOW)).isFalse();
        assertThat(asked.view(TEXT, NOW).state()).isEqualTo(SubstantiationState.ANSWERED);
        assertThat(asked.view(TEXT, end).state()).as("an answer does not end").isEqualTo(SubstantiationState.ANSWERED);
        Substantiation withdrawn = asked(claim("Districts meet.", "We coached."));
        withdrawn.withdraw();
        assertThat(withdrawn.open(NOW)).isFalse();
    }

    @Test
    void anAnswerIsForTheWordsThatWereAsked() {
        Substantiation asked = asked(claim("Districts meet.", "We coached."));
        asked.answer(answer(Verdict.FULLY_AGREE, Verdict.PARTIALLY_AGREE), NOW);
        assertThat(asked.view(TEXT, NOW).current()).isTrue();
        assertThat(asked.view(new AskedText("Districts meet weekly.", "", "We coached."), NOW)
                        .current())
                .isFalse();
        assertThat(asked.view(new AskedText("Districts meet.", "", "We coached and paid."), NOW)
                        .current())
                .isFalse();
        assertThat(asked.view(TEXT, NOW).claimVersion()).isEqualTo(0);
    }

    @Test
    void aClaimIsSubstantiatedByOneAnswerAndNoneAgainst() {
        assertThat(Substantiated.any(List.of())).isFalse();
        assertThat(Substantiated.any(List.of(view(Verdict.PARTIALLY_AGREE, true))))
                .isTrue();
        assertThat(Substantiated.any(List.of(view(Verdict.FULLY_AGREE, true), view(Verdict.DISAGREE, true))))
                .isFalse();
        assertThat(Substantiated.any(List.of(view(Verdict.FULLY_AGREE, true), view(Verdict.DISAGREE, false))))
                .as("earlier words were contradicted")
                .isTrue();
        assertThat(Substantiated.any(List.of(view(Verdict.FULLY_AGREE, false))))
                .as("earlier words were confirmed")
                .isFalse();
    }

    @Test
    void oneContradictedPartSpeaksAgainst() {
        assertThat(answer(Verdict.FULLY_AGREE, Verdict.DISAGREE).disagrees()).isTrue();
        assertThat(answer(Verdict.PARTIALLY_AGREE, Verdict.FULLY_AGREE).disagrees())
                .isFalse();
    }

    @Test
    void everyPartThatIsAskedIsAnswered() {
        answer(Verdict.FULLY_AGREE, Verdict.DISAGREE).check(TEXT);
        assertThat(missing(new Answered(null, null, null, null, null, null, " "), TEXT))
                .containsExactly("onStatement", "onOurPart", "howKnown");
        assertThat(missing(
                        answer(Verdict.FULLY_AGREE, Verdict.DISAGREE),
                        new AskedText("They meet.", "It saves.", "Ours.")))
                .containsExactly("onSignificance");
        assertThat(missing(
                        new Answered(
                                Verdict.DISAGREE, null, Verdict.DISAGREE, "x".repeat(2001), null, null, "I was there."),
                        TEXT))
                .containsExactly("aboutStatement");
    }

    @Test
    void whoIsAskedIsNamedAndCanBeReached() {
        new AskForConfirmation("Rosa", "rosa@example.org", "Headed the office", null).check();
        assertThatThrownBy(() -> new AskForConfirmation(" ", "rosa", null, null).check())
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.items())
                        .extracting(Item::field)
                        .containsExactly("name", "email", "relation"));
        for (String address : List.of("a@b@c.org", "a@b.org, c@d.org", "A <a@b.org>", "a@b", "a b@c.org")) {
            assertThatThrownBy(() -> new AskForConfirmation("Rosa", address, "Head", null).check())
                    .as(address)
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(new AskForConfirmation("Rosa", "r@e.org", "Head", "x-no-language").reads())
                .hasToString("en");
    }

    @Test
    void whoSeesNoNamesSeesWhatWasSaid() {
        SubstantiationView view = view(Verdict.DISAGREE, true).withoutName();
        assertThat(view.name()).isNull();
        assertThat(view.email()).isNull();
        assertThat(view.against()).isTrue();
        assertThat(view.relation()).isEqualTo("Headed the office");
    }

    private static List<String> missing(Answered answer, AskedText asked) {
        try {
            answer.check(asked);
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.items().stream().map(Item::field).toList();
        }
    }

    private static SubstantiationView view(Verdict statement, boolean current) {
        Substantiation asked = asked(claim("Districts meet.", "We coached."));
        asked.answer(answer(statement, Verdict.FULLY_AGREE), NOW);
        return asked.view(current ? TEXT : new AskedText("Other.", "", "Words."), NOW);
    }

    private static Answered answer(Verdict statement, Verdict ourPart) {
        return new Answered(statement, null, ourPart, null, null, null, "I was there.");
    }

    private static Substantiation asked(ClaimView claim) {
        return new Substantiation(
                "id",
                claim,
                new AskForConfirmation("Rosa", "rosa@example.org", "Headed the office", null),
                "hash",
                "amina.lead",
                NOW);
    }

    private static ClaimView claim(String statement, @Nullable String ourPart) {
        ClaimDraft draft = Drafts.with(Drafts.with(Drafts.claim(), "statement", statement), "ourPart", ourPart);
        return new Claim("claim", "E-1", 3, 1, Drafts.with(draft, "significance", null), "ravi", NOW).view();
    }
}
