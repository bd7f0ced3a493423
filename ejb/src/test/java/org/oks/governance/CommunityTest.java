package org.oks.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.platform.InvalidInput;

/** Communities of practice and roles at the client: what is kept and refused, and what their days say of them. */
class CommunityTest {
    private static final Instant NOW = Instant.parse("2017-06-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2017-06-10");
    private static final LocalDate FIRST = LocalDate.parse("2017-01-10");

    @Test
    void oneMeetingMayFallOutBeforeItIsStale() {
        Community monthly = community(Rhythm.MONTHLY, CommunityState.ACTIVE);
        assertThat(monthly.view(List.of(), TODAY).stale())
                .as("silent since January")
                .isTrue();
        assertThat(monthly.view(List.of(met(monthly, "2017-04-10")), TODAY).stale())
                .as("two months to the day")
                .isFalse();
        assertThat(monthly.view(List.of(met(monthly, "2017-04-09")), TODAY).stale())
                .isTrue();
        assertThat(community(Rhythm.QUARTERLY, CommunityState.ACTIVE)
                        .view(List.of(), TODAY)
                        .stale())
                .isFalse();
        assertThat(community(Rhythm.MONTHLY, CommunityState.DORMANT)
                        .view(List.of(), TODAY)
                        .stale())
                .as("it is said to rest")
                .isFalse();
    }

    @Test
    void itsLastMeetingIsItsLastActivityAndTheLogBeginsWithIt() {
        Community monthly = community(Rhythm.MONTHLY, CommunityState.ACTIVE);
        CommunityView view = monthly.view(List.of(met(monthly, "2017-05-02"), met(monthly, "2017-03-02")), TODAY);
        assertThat(view.lastActivityOn()).isEqualTo(LocalDate.parse("2017-05-02"));
        assertThat(view.meetings())
                .extracting(meeting -> meeting.said().heldOn())
                .containsExactly(LocalDate.parse("2017-05-02"), LocalDate.parse("2017-03-02"));
        assertThat(view.said().element()).isEqualTo(GovernanceElementType.COMMUNITIES);
    }

    @Test
    void anActiveOneHasAFacilitatorARhythmAndAFirstMeeting() {
        assertThatCode(() -> draft(null, null, CommunityState.PLANNED, 9, 3).check(TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> draft(null, null, CommunityState.ACTIVE, 9, 3).check(TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.items())
                        .extracting("field")
                        .containsExactly("facilitator", "rhythm", "firstMeetingOn"));
        assertThatThrownBy(() -> draft(null, null, CommunityState.PLANNED, 3, 9).check(TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aMeetingHasADayThatIsNotInTheFutureATopicAndCounts() {
        assertThatCode(() -> new MeetingDraft(TODAY, "Registers", 4, 3, null).check(TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new MeetingDraft(TODAY.plusDays(1), " ", -1, null, null).check(TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.items())
                        .extracting("field")
                        .containsExactly("heldOn", "topic", "women"));
    }

    @Test
    void theDaysOfARoleSayWhetherSomebodyHasIt() {
        assertThat(RoleStatus.on(TODAY, null, null)).isEqualTo(RoleStatus.PLANNED);
        assertThat(RoleStatus.on(TODAY, TODAY.plusDays(1), null)).isEqualTo(RoleStatus.PLANNED);
        assertThat(RoleStatus.on(TODAY, TODAY, TODAY)).isEqualTo(RoleStatus.ACTIVE);
        assertThat(RoleStatus.on(TODAY, FIRST, TODAY.minusDays(1))).isEqualTo(RoleStatus.ENDED);
    }

    @Test
    void aRoleIsChosenAndItsShareAndDaysAreInOrder() {
        assertThatCode(() -> role(ClientRole.CHAMPION, null, 20, FIRST, TODAY)
                        .checks(TODAY)
                        .done())
                .doesNotThrowAnyException();
        assertThat(wrong(role(null, null, 0, TODAY, FIRST))).containsExactly("role", "share", "until");
        assertThat(wrong(role(ClientRole.OTHER, " ", 101, null, null))).containsExactly("title", "share");
    }

    @Test
    void whoHasARoleIsNotToldToThoseWhoSeeRolesOnly() {
        RoleHolding held = new RoleHolding("E-1", 1);
        held.say(role(ClientRole.COORDINATOR, "Head of learning", 50, FIRST, null), "ravi", NOW);
        RoleView told = held.view(TODAY).withoutName();
        assertThat(held.view(TODAY).said().person()).isEqualTo("Nita Rao");
        assertThat(told.said().person()).isNull();
        assertThat(told.said().title()).isEqualTo("Head of learning");
        assertThat(told.status()).isEqualTo(RoleStatus.ACTIVE);
        assertThat(ClientRole.COORDINATOR.definition().in(Locale.ENGLISH)).isNotBlank();
    }

    private static List<String> wrong(RoleDraft draft) {
        try {
            draft.checks(TODAY).done();
        } catch (InvalidInput invalid) {
            return invalid.items().stream().map(item -> item.field()).toList();
        }
        return List.of();
    }

    private static RoleDraft role(
            @Nullable ClientRole role,
            @Nullable String title,
            int share,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        return new RoleDraft(role, title, "Nita Rao", "Planning", share, since, until, null, null, null, null);
    }

    private static Community community(Rhythm rhythm, CommunityState state) {
        Community community = new Community("E-1", 1);
        community.say(draft("Nita Rao", rhythm, state, 9, 3), "ravi", NOW);
        return community;
    }

    private static CommunityDraft draft(
            @Nullable String facilitator,
            @Nullable Rhythm rhythm,
            CommunityState state,
            int members,
            int organizations) {
        return new CommunityDraft(
                "Registers",
                "Solve it together.",
                null,
                facilitator,
                members,
                organizations,
                facilitator == null ? null : FIRST,
                rhythm,
                state,
                null);
    }

    private static Meeting met(Community community, String day) {
        return new Meeting(community, 1, new MeetingDraft(LocalDate.parse(day), "Registers", 4, 3, 0), "ravi", NOW);
    }
}
