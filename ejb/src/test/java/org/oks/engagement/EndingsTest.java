package org.oks.engagement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.oks.platform.Text;

/** Whoever moves the drawing to its end: an engagement ends when nothing stands in the way and its review is settled. */
class EndingsTest {
    private static final EndingCheck FREE = engagement -> Optional.empty();
    private static final EndingCheck OPEN = engagement -> Optional.of(Text.of("gate.closing.conditions", "C1", 0));

    @Test
    void aSettledReviewLetsItEnd() {
        assertThatCode(() -> Endings.requireSettled(closing(), List.of(FREE, FREE), engagement -> true))
                .doesNotThrowAnyException();
    }

    @Test
    void withoutItsReviewItDoesNotEnd() {
        assertThatThrownBy(() -> Endings.requireSettled(closing(), List.of(FREE), engagement -> false))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("after action review is owed");
    }

    @Test
    void whatStandsInTheWayStandsThereAfterTheReviewToo() {
        assertThatThrownBy(() -> Endings.requireSettled(closing(), List.of(FREE, OPEN), engagement -> true))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("C1");
    }

    private static EngagementFacts closing() {
        Engagement engagement = EngagementTest.proposed();
        engagement.start(Instant.EPOCH);
        engagement.advanceFrom(4);
        return engagement.facts();
    }
}
