package org.oks.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;

/**
 * What is said of an emergent learning table as a whole. It is saved whatever it lacks.
 *
 * @param heldOn the day on which it was talked through
 * @param facilitator who led the conversation, in the words of those who write
 * @param participants who took part, in the words of those who write
 * @param previous the number of the former table against whose right half this one is held
 * @param whyNot why there was no conversation, or why a quadrant stays empty
 */
public record TableDraft(
        @Nullable String framingQuestion,
        @Nullable LocalDate heldOn,
        @Nullable String facilitator,
        @Nullable String participants,
        @Nullable Integer previous,
        @Nullable String whyNot) {
    public TableDraft {
        framingQuestion = stripped(framingQuestion);
        facilitator = stripped(facilitator);
        participants = stripped(participants);
        whyNot = stripped(whyNot);
    }

    InvalidInput.Checks checks() {
        return new InvalidInput.Checks()
                .fits(framingQuestion, "framingQuestion", 600)
                .fits(facilitator, "facilitator", 200)
                .fits(participants, "participants", 1000)
                .fits(whyNot, "whyNot", 1000);
    }

    private static @Nullable String stripped(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
