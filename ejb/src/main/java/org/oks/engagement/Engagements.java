package org.oks.engagement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditHistory;
import org.oks.audit.AuditTrail;
import org.oks.operation.OperationDirectory;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Refusals;
import org.oks.people.RoleMatrix;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** Engagements from proposal to cancelling: the use cases of the charter, the team and the life as a whole. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Engagements {
    private static final int MOST_SUGGESTED = 10;

    /** Who did something as a member of a panel, where it is not told who. */
    public static final String PANEL = "system:panel";

    /** Who is not named at all. */
    public static final String SOMEBODY = "system:somebody";

    /** What members of a panel do before their gate is decided. */
    private static final Set<String> PANEL_ACTS = Set.of(
            "gate.declare",
            "gate.recuse",
            "gate.refresh",
            "gate.vote",
            "gate.find",
            "score.give",
            "gate.comment",
            "gate.comment-open",
            "gate.comment-dismissed");

    @Inject
    EngagementRepository engagements;

    @Inject
    OperationDirectory operations;

    @Inject
    EngagementAccess access;

    @Inject
    Team teams;

    @Inject
    EngagementWorkflow workflow;

    @Inject
    AuditTrail audit;

    @Inject
    AuditHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Proposes an engagement with its charter and team. The proposer leads it unless another lead is named.
     *
     * @throws InvalidInput naming each field to mend
     * @throws NotAllowed when the person's roles do not allow proposing
     */
    public EngagementView propose(Charter charter, List<TeamMember> team) {
        if (!RoleMatrix.grants(actor.get(), Act.PROPOSE)) {
            throw new NotAllowed(Text.of("engagement.only.proposers"));
        }
        List<TeamMember> members =
                teams.checked(charter.checks(), team, actor.get().id());
        Engagement engagement = new Engagement(engagements.nextId(), actor.get().id(), clock.instant());
        takeOver(engagement, charter);
        engagement.team(members);
        engagements.add(engagement);
        audit.record("engagement.propose", "engagement", engagement.id(), engagement.id(), null, charter, null);
        engagements.settle(engagement);
        return view(engagements.get(engagement.id()));
    }

    /**
     * Changes the charter.
     *
     * @param version the version that was edited
     * @throws ChangedMeanwhile when somebody changed it since
     */
    public EngagementView changeCharter(String id, long version, Charter charter) {
        Engagement engagement = editable(Act.EDIT, id, version);
        charter.checks().done();
        EngagementFacts before = engagement.facts();
        takeOver(engagement, charter);
        audit.record("engagement.change-charter", "engagement", id, id, before, engagement.facts(), null);
        return flushed(engagement);
    }

    /**
     * Names the team anew; at least one lead stays.
     *
     * @param version the version that was edited
     */
    public EngagementView changeTeam(String id, long version, List<TeamMember> team) {
        Engagement engagement = editable(Act.EDIT, id, version);
        List<TeamMember> members = teams.checked(new InvalidInput.Checks(), team, null);
        List<TeamMember> before = engagement.team();
        engagement.team(members);
        engagements.touch(engagement);
        audit.record("engagement.change-team", "engagement", id, id, new Named(before), new Named(members), null);
        return flushed(engagement);
    }

    /** Starts the engagement's life: phase 1 is opened. */
    public EngagementView start(String id, long version) {
        Engagement engagement = editable(Act.EDIT, id, version);
        engagement.start(clock.instant());
        audit.record("engagement.start", "engagement", id, id, null, null, null);
        engagements.flush();
        workflow.start(id);
        return flushed(engagement);
    }

    /**
     * Ends the engagement before its time. What was recorded stays; the after action review is owed. One that was never
     * started is cancelled at once.
     *
     * @throws NotAllowed unless a manager asks
     */
    public EngagementView cancel(String id, long version, @Nullable String reason) {
        Engagement engagement = editable(Act.CANCEL, id, version);
        new InvalidInput.Checks()
                .text(reason, "reason", 2000, Text.of("engagement.cancel.reason-missing"))
                .done();
        boolean running = engagement.status() != EngagementStatus.PROPOSED;
        if (engagement.status() == EngagementStatus.CLOSING) {
            throw new NotNow(id, Text.of("engagement.is-closing"));
        }
        engagement.beginEnding(EngagementStatus.CANCELLED, reason);
        if (!running) {
            engagement.end(clock.instant());
        }
        audit.record("engagement.cancel", "engagement", id, id, null, null, reason);
        engagements.flush();
        if (running) {
            workflow.cancel(id);
        }
        return flushed(engagement);
    }

    /** One engagement with its team and what the reader may do to it. */
    public EngagementView view(String id) {
        return view(engagements.get(id));
    }

    /** The engagements that the reader may see, by client. */
    public Page<EngagementRow> list(EngagementFilter filter, Page.Request page) {
        return engagements.list(filter, access.seesAll() ? null : actor.get().id(), page);
    }

    /** The lines of the engagements named, by id, for lists of tasks that the reader was given already. */
    public Map<String, EngagementRow> rows(Collection<String> ids) {
        return engagements.rows(ids).stream().collect(Collectors.toMap(EngagementRow::id, row -> row));
    }

    /** What happened in the engagement, newest first. */
    public Page<AuditHistory.Line> history(String id, Page.Request page) {
        EngagementAccess.Standing standing = access.require(Act.SEE, id);
        Page<AuditHistory.Line> lines = history.ofEngagement(id, page);
        // the team sees roles, not names, until its gate is decided
        return standing.facts().status() == EngagementStatus.IN_GATE
                        && !standing.onTeam().isEmpty()
                ? veiled(lines, engagements.get(id))
                : lines;
    }

    private static Page<AuditHistory.Line> veiled(Page<AuditHistory.Line> lines, Engagement engagement) {
        return lines.map(line -> {
            if (PANEL_ACTS.contains(line.action())) {
                return line.by(PANEL);
            }
            boolean outsider = engagement.rolesOf(line.actor()).isEmpty();
            return outsider && line.action().equals(Refusals.ACTION) ? line.by(SOMEBODY) : line;
        });
    }

    /** Names of institutions known here that contain the text. */
    public List<String> suggestInstitutions(String part) {
        return part.isBlank() ? List.of() : engagements.institutionNames(part, MOST_SUGGESTED);
    }

    /** The name of a lending operation known here. */
    public @Nullable String operationName(String projectId) {
        return operations.find(projectId).map(OperationDirectory.Named::name).orElse(null);
    }

    private Engagement editable(Act act, String id, long version) {
        Engagement engagement = engagements.get(id);
        access.require(act, engagement);
        engagement.requireOpen();
        ChangedMeanwhile.check(Text.of("engagement.the.engagement", id), version, engagement.version());
        return engagement;
    }

    private void takeOver(Engagement engagement, Charter charter) {
        Institution client = engagements.institution(
                Objects.requireNonNull(charter.client()), Objects.requireNonNull(charter.country()));
        engagement.charter(charter, client, operation(charter));
    }

    private OperationDirectory.@Nullable Named operation(Charter charter) {
        String projectId = charter.projectId();
        if (projectId == null) {
            return null;
        }
        return operations.find(projectId).orElseGet(() -> {
            String name = charter.operationName();
            new InvalidInput.Checks()
                    .text(name, "operationName", 300, Text.of("engagement.charter.operation-missing"))
                    .done();
            return operations.add(projectId, Objects.requireNonNull(name));
        });
    }

    private EngagementView flushed(Engagement engagement) {
        engagements.flush();
        return view(engagement);
    }

    private EngagementView view(Engagement engagement) {
        EngagementAccess.Standing standing = access.standing(engagement);
        EngagementView.OperationView operation = Optional.ofNullable(engagement.operationId())
                .flatMap(operations::byId)
                .map(o -> new EngagementView.OperationView(o.projectId(), o.name()))
                .orElse(null);
        return new EngagementView(engagement.facts(), operation, engagement.team(), standing.may());
    }

    /** A team as the audit keeps it. */
    public record Named(List<TeamMember> team) {
        public Named {
            team = List.copyOf(team);
        }
    }
}
