package org.oks.contribution;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CanonicalJson;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * What somebody outside answers: a verdict on each part they were asked about, with a comment where they wish, and how
 * they know.
 *
 * @param onSignificance null when the claim did not say why the change matters
 */
public record Answered(
        @Nullable Verdict onStatement,
        @Nullable Verdict onSignificance,
        @Nullable Verdict onOurPart,
        @Nullable String aboutStatement,
        @Nullable String aboutSignificance,
        @Nullable String aboutOurPart,
        @Nullable String howKnown) {
    private static final int LONGEST = 2000;

    /** As the review pack holds it. */
    JsonObject members() {
        return CanonicalJson.members()
                .add("onStatement", onStatement)
                .add("onSignificance", onSignificance)
                .add("onOurPart", onOurPart)
                .add("aboutStatement", aboutStatement)
                .add("aboutSignificance", aboutSignificance)
                .add("aboutOurPart", aboutOurPart)
                .add("howKnown", howKnown)
                .json();
    }

    void check(AskedText asked) {
        Text choose = Text.of("contribution.answer.choose");
        new InvalidInput.Checks()
                .that(onStatement != null, "onStatement", choose)
                .that(onSignificance != null || asked.significance().isBlank(), "onSignificance", choose)
                .that(onOurPart != null, "onOurPart", choose)
                .fits(aboutStatement, "aboutStatement", LONGEST)
                .fits(aboutSignificance, "aboutSignificance", LONGEST)
                .fits(aboutOurPart, "aboutOurPart", LONGEST)
                .text(howKnown, "howKnown", LONGEST, Text.of("contribution.answer.how-missing"))
                .done();
    }

    /** True when any part is contradicted. */
    public boolean disagrees() {
        return onStatement == Verdict.DISAGREE || onSignificance == Verdict.DISAGREE || onOurPart == Verdict.DISAGREE;
    }
}
