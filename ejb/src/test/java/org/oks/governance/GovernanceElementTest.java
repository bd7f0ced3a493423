package org.oks.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.engagement.NotNow;
import org.oks.people.NotAllowed;
import org.oks.platform.InvalidInput;
import org.oks.platform.StoredFile;

/** The life of a governance element: each step where it may be taken, and refused where it may not. */
class GovernanceElementTest {
    private static final Instant NOW = Instant.parse("2017-03-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2017-03-10");
    private static final Signature SPONSOR = Signature.of("rosa", NOW);
    private final GovernanceElement element = new GovernanceElement("E-1", GovernanceElementType.POLICY);

    @Test
    void beginsAbsentAndIsProposedOnceItSaysWhatItIsAndWhoOwnsIt() {
        assertThat(element.state()).isEqualTo(ElementState.ABSENT);
        assertThat(element.view(TODAY).version()).isNull();
        write("A circular of the secretary.", null);
        assertThat(element.view(TODAY).version()).isZero();
        assertThatThrownBy(() -> element.propose("ravi", NOW))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.items())
                        .extracting("field")
                        .containsExactly("ownerName"));
        write("A circular of the secretary.", "Nita Rao");
        element.propose("ravi", NOW);
        assertThat(element.state()).isEqualTo(ElementState.PROPOSED);
        assertThat(element.view(TODAY).proposedBy()).isEqualTo("ravi");
        assertThatThrownBy(() -> element.propose("ravi", NOW)).isInstanceOf(NotNow.class);
    }

    @Test
    void whoProposedItNeitherSignsNorSendsItBack() {
        proposed("rosa");
        assertThatThrownBy(() -> element.adopt(SPONSOR, TODAY)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> element.sendBack(SPONSOR, "No.")).isInstanceOf(NotAllowed.class);
        assertThat(element.state()).isEqualTo(ElementState.PROPOSED);
    }

    @Test
    void theSponsorSignsOnlyWhatIsProposedAndNotForTomorrow() {
        write("A circular.", "Nita Rao");
        assertThatThrownBy(() -> element.adopt(SPONSOR, TODAY)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> element.sendBack(SPONSOR, "No.")).isInstanceOf(NotNow.class);
        proposed("ravi");
        assertThatThrownBy(() -> element.adopt(SPONSOR, TODAY.plusDays(1))).isInstanceOf(InvalidInput.class);
        element.adopt(SPONSOR, TODAY.minusYears(1));
        assertThat(element.state()).isEqualTo(ElementState.ADOPTED);
        assertThat(element.view(TODAY).signedBy()).isEqualTo("rosa");
        assertThat(element.view(TODAY).adoptedOn()).isEqualTo("2016-03-10");
        assertThatThrownBy(() -> element.adopt(SPONSOR, TODAY)).isInstanceOf(NotNow.class);
    }

    @Test
    void aLinkSignsByTheNameItWasSentTo() {
        proposed("ravi");
        element.adopt(Signature.byLink("Rosa Diaz", NOW), TODAY);
        ElementView view = element.view(TODAY);
        assertThat(view.signedBy()).isNull();
        assertThat(view.signedName()).isEqualTo("Rosa Diaz");
        assertThat(view.withoutName().signedName()).isNull();
    }

    @Test
    void whatIsSentBackIsAbsentAgainWithTheReasonUntilItIsProposedAnew() {
        proposed("ravi");
        assertThatThrownBy(() -> element.sendBack(SPONSOR, " ")).isInstanceOf(InvalidInput.class);
        element.sendBack(SPONSOR, "No budget stands behind it.");
        assertThat(element.state()).isEqualTo(ElementState.ABSENT);
        assertThat(element.view(TODAY).returnedReason()).isEqualTo("No budget stands behind it.");
        write("A circular with a budget.", "Nita Rao");
        element.propose("ravi", NOW);
        assertThat(element.view(TODAY).returnedReason()).isNull();
    }

    @Test
    void isAtWorkOnlyAfterItWasAdoptedAndNotBefore() {
        proposed("ravi");
        assertThatThrownBy(() -> operate(TODAY, "They met.")).isInstanceOf(NotNow.class);
        element.adopt(SPONSOR, TODAY.minusDays(5));
        assertThatThrownBy(() -> operate(null, "They met.")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> operate(TODAY, "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> operate(TODAY.plusDays(1), "They met.")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> operate(TODAY.minusDays(6), "They met.")).isInstanceOf(InvalidInput.class);
        operate(TODAY.minusDays(5), "They met.");
        assertThat(element.state()).isEqualTo(ElementState.OPERATING);
        operate(TODAY, "They met again.");
        assertThat(element.view(TODAY).operatingNote()).isEqualTo("They met again.");
    }

    @Test
    void whatWasAdoptedIsWrittenAnewOnlyAfterItWasProposedAnew() {
        proposed("ravi");
        write("A circular, amended.", "Nita Rao");
        element.adopt(SPONSOR, TODAY);
        write("A circular, amended.", "Somebody else");
        assertThat(element.view(TODAY).ownerName()).isEqualTo("Somebody else");
        assertThatThrownBy(() -> write("Another circular.", "Somebody else")).isInstanceOf(InvalidInput.class);
        element.propose("ravi", NOW);
        assertThat(element.view(TODAY).adoptedOn()).isNull();
        assertThat(element.view(TODAY).signedBy()).isNull();
        write("Another circular.", "Somebody else");
        assertThat(element.view(TODAY).what()).isEqualTo("Another circular.");
    }

    @Test
    void isEvidencedByATitleADateAndADocument() {
        LocalDate day = LocalDate.parse("2017-01-02");
        document("Memo", day, null, null);
        assertThat(element.isEvidenced()).isFalse();
        document("Memo", null, "https://example.org/memo", null);
        assertThat(element.isEvidenced()).isFalse();
        document(null, day, "https://example.org/memo", null);
        assertThat(element.isEvidenced()).isFalse();
        document("Memo", day, "https://example.org/memo", null);
        assertThat(element.isEvidenced()).isTrue();
        document("Memo", day, null, new StoredFile("hash", "memo.pdf"));
        document("Memo", day, null, null);
        assertThat(element.isEvidenced())
                .as("a draft without a file keeps the one there")
                .isTrue();
    }

    @Test
    void isStaleOnceItIsAdoptedAndTheDayOfItsReviewHasPassed() {
        element.write(new ElementDraft("A circular.", "Nita Rao", null, null, null, null, null, TODAY), "ravi", NOW);
        assertThat(element.view(TODAY.plusDays(1)).stale()).as("not adopted").isFalse();
        element.propose("ravi", NOW);
        element.adopt(SPONSOR, TODAY);
        assertThat(element.view(TODAY).stale()).isFalse();
        assertThat(element.view(TODAY.plusDays(1)).stale()).isTrue();
    }

    @Test
    void aDraftIsCheckedLightly() {
        new ElementDraft(null, null, null, null, null, null, null, null)
                .checks(TODAY)
                .done();
        assertWrong(new ElementDraft(null, null, null, null, TODAY.plusDays(1), null, null, null), "evidenceOn");
        assertWrong(new ElementDraft(null, null, null, null, null, "file:///memo", null, null), "evidenceLink");
        assertWrong(new ElementDraft("x".repeat(4001), null, null, null, null, null, null, null), "what");
    }

    @Test
    void thirteenOfThemAndFiveAreTheMinimum() {
        assertThat(GovernanceElementType.values()).hasSize(13);
        assertThat(GovernanceElementType.values())
                .filteredOn(GovernanceElementType::isMinimum)
                .hasSize(5);
        for (GovernanceElementType type : GovernanceElementType.values()) {
            assertThat(GovernanceElementType.ofId(type.idIn("E-1"))).isEqualTo(type);
        }
    }

    private static void assertWrong(ElementDraft draft, String field) {
        assertThatThrownBy(() -> draft.checks(TODAY).done())
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.items())
                        .extracting("field")
                        .contains(field));
    }

    private void proposed(String by) {
        write("A circular.", "Nita Rao");
        element.propose(by, NOW);
    }

    private void operate(@Nullable LocalDate since, String note) {
        element.operate(since, note, TODAY, "ravi", NOW);
    }

    private void write(String what, @Nullable String owner) {
        element.write(new ElementDraft(what, owner, null, null, null, null, null, null), "ravi", NOW);
    }

    private void document(
            @Nullable String title, @Nullable LocalDate on, @Nullable String link, @Nullable StoredFile file) {
        element.write(new ElementDraft(null, null, null, title, on, link, file, null), "ravi", NOW);
    }
}
