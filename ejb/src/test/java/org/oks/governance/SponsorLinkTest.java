package org.oks.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.oks.platform.InvalidInput;

/** A link to a sponsor works once, for its time, and until it is taken back. */
class SponsorLinkTest {
    private static final Instant NOW = Instant.parse("2017-03-10T09:00:00Z");
    private final SponsorLink link = new SponsorLink(
            "l",
            new GovernanceElement("E-1", GovernanceElementType.POLICY),
            new AskSponsor("Rosa Diaz", "rosa@example.org", "Director", null),
            "hash",
            "ravi",
            NOW);

    @Test
    void worksForItsTime() {
        assertThat(link.open(NOW)).isTrue();
        assertThat(link.open(NOW.plus(SponsorLink.LIFE).minusSeconds(1))).isTrue();
        assertThat(link.open(NOW.plus(SponsorLink.LIFE))).isFalse();
        assertThat(link.view(NOW.plus(SponsorLink.LIFE)).state()).isEqualTo(SponsorLinkState.EXPIRED);
    }

    @Test
    void worksOnce() {
        link.use(NOW);
        assertThat(link.open(NOW)).isFalse();
        link.withdraw();
        assertThat(link.view(NOW).state()).isEqualTo(SponsorLinkState.USED);
    }

    @Test
    void worksNoLongerOnceTakenBack() {
        link.withdraw();
        assertThat(link.open(NOW)).isFalse();
        assertThat(link.view(NOW).state()).isEqualTo(SponsorLinkState.WITHDRAWN);
        assertThat(link.view(NOW).withoutName().email()).isNull();
    }

    @Test
    void isSentToSomebodyWithANameAnAddressAndAFunction() {
        new AskSponsor("Rosa Diaz", "rosa@example.org", "Director", "eo").check();
        assertThatThrownBy(() -> new AskSponsor("", "rosa", " ", null).check())
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.items())
                        .extracting("field")
                        .containsExactly("name", "email", "function"));
    }
}
