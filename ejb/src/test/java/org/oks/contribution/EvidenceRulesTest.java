package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oks.engagement.NotNow;
import org.oks.platform.InvalidInput;

/** At most six main items, what contradicts first, in the order that the team gives, and taken back for thirty days. */
class EvidenceRulesTest {
    private final FakeClaims claims = new FakeClaims();
    private final Claim claim = claims.claim(Drafts.claim(), "ravi");

    @Test
    void aClaimRestsOnAtMostSixMainItems() {
        assertThat(MainItems.becomesMain(true, Direction.SUPPORTS, 5)).isTrue();
        assertThatThrownBy(() -> MainItems.becomesMain(true, Direction.SUPPORTS, 6))
                .isInstanceOf(TooManyMainItems.class);
        assertThat(MainItems.becomesMain(false, Direction.SUPPORTS, 6)).isFalse();
    }

    @Test
    void whatContradictsIsAlwaysTaken() {
        assertThat(MainItems.becomesMain(true, Direction.CONTRADICTS, 5)).isTrue();
        assertThat(MainItems.becomesMain(true, Direction.CONTRADICTS, 6)).isFalse();
    }

    @Test
    void whatContradictsIsShownFirstThenMainItemsThenByRelevance() {
        Evidence supplementary = add(Direction.SUPPORTS, false);
        Evidence first = add(Direction.SUPPORTS, true);
        Evidence second = add(Direction.SUPPORTS, true);
        Evidence against = add(Direction.CONTRADICTS, false);
        assertThat(claims.standingEvidence("E-1")).containsExactly(against, first, second, supplementary);
        EvidenceOrder.arrange(claims.evidence, List.of(second.id(), against.id(), supplementary.id(), first.id()));
        assertThat(claims.standingEvidence("E-1")).containsExactly(against, second, first, supplementary);
    }

    @Test
    void anItemMovesAmongThoseItIsShownWith() {
        Evidence first = add(Direction.SUPPORTS, true);
        Evidence second = add(Direction.SUPPORTS, true);
        Evidence against = add(Direction.CONTRADICTS, true);
        assertThat(EvidenceOrder.moved(claims.evidence, second.id(), true))
                .containsExactly(against.id(), second.id(), first.id());
        assertThat(EvidenceOrder.moved(claims.evidence, first.id(), true))
                .as("nothing comes before what contradicts")
                .containsExactly(against.id(), first.id(), second.id());
        assertThat(EvidenceOrder.moved(claims.evidence, second.id(), false))
                .containsExactly(against.id(), first.id(), second.id());
    }

    @Test
    void anOrderNamesEachItemOnceAndNothingElse() {
        Evidence first = add(Direction.SUPPORTS, true);
        Evidence second = add(Direction.SUPPORTS, true);
        for (List<String> wrong : List.of(
                List.of(first.id()),
                List.of(first.id(), first.id()),
                List.of(first.id(), second.id(), first.id()),
                List.of(first.id(), "e9"))) {
            assertThatThrownBy(() -> EvidenceOrder.arrange(claims.evidence, wrong))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(first.rank()).isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnIsTakenBackForThirtyDays() {
        Evidence item = add(Direction.SUPPORTS, true);
        item.withdraw(FakeClaims.THEN);
        assertThat(item.whole().takeBackUntil()).isEqualTo(FakeClaims.THEN.plus(Duration.ofDays(30)));
        assertThatThrownBy(() ->
                        item.takeBack(FakeClaims.THEN.plus(Duration.ofDays(30)).plusMillis(1)))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("30 days");
        assertThat(item.state()).isEqualTo(ItemState.WITHDRAWN);
        item.takeBack(FakeClaims.THEN.plus(Duration.ofDays(30)));
        assertThat(item.state()).isEqualTo(ItemState.RECORDED);
        assertThat(item.whole().takeBackUntil()).isNull();
    }

    @Test
    void soIsAClaimAndNothingIsDeleted() {
        claim.withdraw(FakeClaims.THEN);
        assertThatThrownBy(() -> claim.takeBack(FakeClaims.THEN.plus(Duration.ofDays(31))))
                .isInstanceOf(NotNow.class);
        assertThat(claim.view().statement()).isEqualTo("Two societies adopted the slip");
        claim.takeBack(FakeClaims.THEN.plus(Duration.ofDays(29)));
        assertThat(claim.state()).isEqualTo(ItemState.RECORDED);
    }

    @Test
    void theTextThatStoodIsKept() {
        ClaimVersion former = claim.write(
                Drafts.with(Drafts.claim(), "rival", "Another law"), "amina", FakeClaims.THEN.plusSeconds(9));
        assertThat(former.members()).containsEntry("rival", "A circular").containsEntry("services", "VISIONING,TOOL");
        assertThat(former.writtenBy()).isEqualTo("ravi");
        assertThat(claim.view().rival()).isEqualTo("Another law");
        assertThat(claim.view().changedBy()).isEqualTo("amina");
        assertThat(claim.view().author()).isEqualTo("ravi");
    }

    private Evidence add(Direction direction, boolean main) {
        return claims.evidence(claim, Drafts.evidence(direction, main), "ravi");
    }
}
