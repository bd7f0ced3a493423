package org.oks.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.governance.ClientRole;
import org.oks.governance.CommunityDraft;
import org.oks.governance.CommunityState;
import org.oks.governance.GovernanceElementType;
import org.oks.governance.MeetingDraft;
import org.oks.governance.PlanActionDraft;
import org.oks.governance.PlanState;
import org.oks.governance.Rhythm;
import org.oks.governance.RoleDraft;
import org.oks.visioning.PlaybookElement;

/** Roles, action plan and communities of practice of the demonstration's clients. All of it is illustrative. */
final class StoryOfGovernance {
    private static final List<RoleDraft> ROLES = List.of(
            role(ClientRole.COORDINATOR, null, "Planning division (illustrative)", 50),
            role(ClientRole.CHAMPION, "Champion for the districts", "Field operations (illustrative)", 10),
            role(ClientRole.FACILITATOR, null, "Training division (illustrative)", 15));

    private StoryOfGovernance() {}

    /** Writes it all down, as whoever acts. */
    static String told(Doors doors, String id, String owner, LocalDate today) {
        ROLES.forEach(role -> doors.clientRoles.record(id, from(role, today)));
        actions(owner, today).forEach(action -> doors.planActions.add(id, action));
        int community = doors.communities.record(id, community(today)).number();
        doors.communities.met(
                id, community, new MeetingDraft(today, "What keeps monthly reviews alive (illustrative)", 9, 7, 0));
        return id;
    }

    private static List<PlanActionDraft> actions(String owner, LocalDate today) {
        return List.of(
                action(
                        "Let three units show at the quarterly meeting what they changed. (illustrative)",
                        owner,
                        null,
                        today.plusDays(270),
                        PlanState.UNDER_WAY,
                        "12000",
                        GovernanceElementType.INCENTIVES),
                action(
                        "Put an hour a month for reviews into the calendar of every unit. (illustrative)",
                        null,
                        "Head of planning",
                        today.plusDays(240),
                        PlanState.PLANNED,
                        null,
                        GovernanceElementType.ROLES));
    }

    private static PlanActionDraft action(
            String what,
            @Nullable String owner,
            @Nullable String ownerName,
            LocalDate dueOn,
            PlanState state,
            @Nullable String amount,
            GovernanceElementType element) {
        return new PlanActionDraft(
                PlaybookElement.LEARNING_CULTURE,
                what,
                owner,
                ownerName,
                null,
                dueOn,
                state,
                amount == null ? null : new BigDecimal(amount),
                amount == null ? null : "USD",
                amount == null ? null : "Client's own budget",
                element);
    }

    private static CommunityDraft community(LocalDate today) {
        return new CommunityDraft(
                "District reviewers (illustrative)",
                "Officers who review their data each month help each other with what gets in the way.",
                "Deputy head",
                "Training division",
                16,
                6,
                today.minusMonths(1),
                Rhythm.MONTHLY,
                CommunityState.ACTIVE,
                GovernanceElementType.COMMUNITIES);
    }

    private static RoleDraft role(ClientRole role, @Nullable String title, String unit, int share) {
        return new RoleDraft(role, title, null, unit, share, null, null, "Deputy head", null, null, null);
    }

    private static RoleDraft from(RoleDraft role, LocalDate since) {
        return new RoleDraft(
                role.role(),
                role.title(),
                role.person(),
                role.unit(),
                role.share(),
                since,
                null,
                role.reportsTo(),
                null,
                null,
                null);
    }
}
