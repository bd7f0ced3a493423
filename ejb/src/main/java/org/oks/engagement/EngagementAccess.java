package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.RoleMatrix;
import org.oks.people.Roles;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/**
 * The one place that says what a person may do to an engagement: the role matrix over the account's global roles and the
 * person's roles on this team. Who may not even see it is told that there is none.
 */
@ApplicationScoped
public class EngagementAccess {
    /** Global roles whose holders see every engagement. */
    private static final List<String> SEE_ALL = Roles.GRANTED.stream()
            .filter(role -> RoleMatrix.grants(role, Act.SEE))
            .toList();

    @Inject
    CurrentActor actor;

    @Inject
    EngagementRepository engagements;

    /**
     * How the acting person stands to one engagement.
     *
     * @param onTeam the person's roles on the team, empty for everybody else
     */
    public record Standing(
            String engagementId, String person, Set<TeamRole> onTeam, Set<Act> may, EngagementFacts facts) {
        public Standing {
            onTeam = Set.copyOf(onTeam);
            may = Set.copyOf(may);
        }

        /** True when a role of this person grants the act. */
        public boolean may(Act act) {
            return may.contains(act);
        }
    }

    /**
     * How the acting person stands to the engagement.
     *
     * @throws NotFound when there is none, or the person may not see it
     */
    public Standing standing(String engagementId) {
        return standing(engagements.get(engagementId));
    }

    /**
     * The same, when the person may do {@code act}.
     *
     * @throws NotFound when there is none, or the person may not see it
     * @throws NotAllowed when no role of the person grants the act
     */
    public Standing require(Act act, String engagementId) {
        return require(act, engagements.get(engagementId));
    }

    Standing require(Act act, Engagement engagement) {
        Standing standing = standing(engagement);
        if (!standing.may(act)) {
            throw new NotAllowed(refusal(act));
        }
        return standing;
    }

    Standing standing(Engagement engagement) {
        Actor me = actor.get();
        Set<TeamRole> onTeam = engagement.rolesOf(me.id());
        Set<String> roles = new HashSet<>(me.roles());
        roles.retainAll(Roles.GRANTED);
        onTeam.forEach(role -> roles.add(role.matrixName()));
        Set<Act> may = EnumSet.noneOf(Act.class);
        for (Act act : Act.values()) {
            if (RoleMatrix.grants(roles, act)) {
                may.add(act);
            }
        }
        if (!may.contains(Act.SEE)) {
            throw new NotFound(Text.of("engagement.no.engagement", engagement.id()));
        }
        return new Standing(engagement.id(), me.id(), onTeam, may, engagement.facts());
    }

    /** True when the acting person sees engagements without being on their team. */
    public boolean seesAll() {
        return actor.get().roles().stream().anyMatch(SEE_ALL::contains);
    }

    private static Text refusal(Act act) {
        return switch (act) {
            case EDIT -> Text.of("engagement.only.team");
            case ADOPT -> Text.of("engagement.only.sponsor");
            case SUBMIT -> Text.of("engagement.only.lead");
            case DECIDE -> Text.of("engagement.only.approver");
            case CANCEL -> Text.of("engagement.only.manager-cancels");
            case WAIVE -> Text.of("engagement.only.manager-waives");
            default -> Text.of("engagement.only.others");
        };
    }
}
