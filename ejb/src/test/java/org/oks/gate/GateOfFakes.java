package org.oks.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.EngagementWorkflow;
import org.oks.engagement.PhaseStep;
import org.oks.engagement.PhaseSteps;
import org.oks.engagement.Sector;
import org.oks.engagement.SortRating;
import org.oks.engagement.TeamRole;
import org.oks.notice.NoticeBoard;
import org.oks.people.Act;
import org.oks.people.Directory;
import org.oks.people.NotAllowed;
import org.oks.people.Signing;
import org.oks.people.StandIns;
import org.oks.platform.Text;

/**
 * One open gate with the real doors {@link Panels}, {@link Votes} and {@link Decisions} over what is kept in lists. Only
 * what is stored and what other rooms say is made up; who may do what is the product's.
 */
final class GateOfFakes {
    private static final String ID = "E-1";
    private static final String CLIENT = "Ministry";
    private static final Instant NOW = Instant.parse("2017-03-14T09:00:00Z");

    /** What somebody is; the roles are global, the rest is their part in this engagement. */
    record Somebody(
            boolean approver, boolean manager, boolean onTeam, boolean client, boolean author, boolean submitter) {}

    private final List<Somebody> people;
    private final Set<List<Integer>> standIns;
    private final Set<String> authors = new HashSet<>();
    private final GateReview review;
    private final List<Object> rows = new ArrayList<>();
    private final Panels panels = new Panels();
    private final Votes votes = new Votes();
    private final Decisions decisions = new Decisions();
    private String acting = "";

    GateOfFakes(List<Somebody> people, Set<List<Integer>> standIns) {
        this.people = people;
        this.standIns = standIns;
        String submitter = IntStream.range(0, people.size())
                .filter(i -> people.get(i).submitter())
                .mapToObj(GateOfFakes::name)
                .findFirst()
                .orElse("somebody.else");
        review = new GateReview("review", ID, 1, 1, submitter, NOW);
        review.open(NOW);
        IntStream.range(0, people.size()).filter(i -> people.get(i).author()).forEach(i -> authors.add(name(i)));
        wire();
    }

    /** Does what the step says; a refusal comes out as it does for people. */
    void attempt(BarredNeverDecideTest.Step step) {
        acting = name(step.by());
        String member = step.other() == step.by() || step.third() % 2 == 0 ? null : name(step.other());
        switch (step.what()) {
            case APPOINT ->
                panels.appoint(
                        ID,
                        1,
                        review.version(),
                        new Panels.Appointment(name(step.other()), List.of(name(step.third()))));
            case REPLACE ->
                panels.replace(ID, 1, name(step.other()), step.third() % 2 == 0 ? SeatRole.LEAD : SeatRole.REVIEWER);
            case DECLARE -> panels.declareNone(ID, 1, member);
            case RECUSE -> panels.recuse(ID, 1, "A conflict.");
            case VOTE -> votes.vote(ID, 1, new Votes.VoteDraft("digest", GateDecision.ADVANCE, "Good.", member));
            case DECIDE -> decisions.decide(ID, 1, review.version(), draft(member));
            case WRITE -> authors.add(acting);
        }
    }

    List<Vote> votes() {
        return kept(Vote.class);
    }

    Optional<DecisionView> decision() {
        return kept(DecisionRecord.class).stream().map(DecisionRecord::view).findFirst();
    }

    /** What the rules say in one sentence, worked out apart from the product's own way of looking at it. */
    boolean mayJudge(String person) {
        Somebody somebody = people.get(number(person));
        return somebody.approver()
                && !somebody.onTeam()
                && !somebody.client()
                && !authors.contains(person)
                && !review.submittedBy().equals(person);
    }

    private static DecisionDraft draft(@Nullable String member) {
        return new DecisionDraft(
                "digest", GateDecision.ADVANCE, "Good.", null, List.of(), Set.of(), null, member, "password", "");
    }

    private static String name(int number) {
        return "p" + number;
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1));
    }

    private <T> List<T> kept(Class<T> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static EngagementFacts facts(GateReview review) {
        return new EngagementFacts(
                ID,
                1,
                CLIENT,
                "IN",
                Sector.HEALTH,
                EngagementSize.FULL,
                "Learn",
                null,
                "A grant",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                true,
                SortRating.LOW,
                review.isOpen() ? EngagementStatus.IN_GATE : EngagementStatus.ACTIVE,
                1,
                NOW,
                null,
                null,
                "p0",
                NOW,
                NOW,
                null);
    }

    private void wire() {
        Stored stored = new Stored();
        StoredGates gates = new StoredGates();
        Access access = new Access();
        Others others = new Others();
        Separation separation = new Separation() {
            @Override
            Bars bars(GateSubject subject) {
                return new Bars(CLIENT, team(), Set.of(review.submittedBy()), Set.copyOf(authors));
            }
        };
        separation.directory = others;
        OnBehalf onBehalf = new OnBehalf();
        onBehalf.standIns = new StandIns() {
            @Override
            public Set<String> actingFor(String person, Instant at) {
                return standIns.stream()
                        .filter(pair -> name(pair.get(0)).equals(person))
                        .map(pair -> name(pair.get(1)))
                        .collect(Collectors.toSet());
            }
        };
        onBehalf.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Seats seats = new Seats();
        seats.gates = gates;
        seats.panels = stored;
        seats.separation = separation;
        seats.onBehalf = onBehalf;
        seats.access = access;
        CurrentPack current = new CurrentPack() {
            @Override
            Pack keep(GateReview round, GateSubject subject) {
                throw new IllegalStateException("The pack is current");
            }

            @Override
            List<PackChange> changes(GateReview round, GateSubject subject) {
                return List.of();
            }
        };
        current.panels = stored;
        wirePanels(stored, gates, access, others, seats, current);
        wireVotes(stored, access, seats, current);
        wireDecisions(stored, gates, seats, current);
    }

    private void wirePanels(
            Stored stored, StoredGates gates, Access access, Others others, Seats seats, CurrentPack current) {
        Eligibility eligibility = new Eligibility();
        eligibility.separation = seats.separation;
        eligibility.panels = stored;
        eligibility.disputes = new DisputeRepository() {
            @Override
            Set<String> formerPanel(String engagementId, GateReview round) {
                return Set.of();
            }
        };
        eligibility.versions = versions();
        eligibility.rules = rules();
        eligibility.directory = others;
        panels.gates = gates;
        panels.panels = stored;
        panels.current = current;
        panels.eligibility = eligibility;
        panels.seats = seats;
        panels.access = access;
        panels.life = life();
        panels.workflow = new NoTasks();
        panels.directory = others;
        panels.notices = notices();
        panels.audit = audit();
        panels.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private void wireVotes(Stored stored, Access access, Seats seats, CurrentPack current) {
        votes.panels = stored;
        votes.seats = seats;
        votes.current = current;
        votes.toScore = scored();
        votes.life = life();
        votes.workflow = new NoTasks();
        votes.audit = audit();
        votes.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private void wireDecisions(Stored stored, StoredGates gates, Seats seats, CurrentPack current) {
        decisions.gates = gates;
        decisions.panels = stored;
        decisions.conditions = new ConditionRepository() {
            @Override
            List<Condition> of(String engagementId) {
                return List.of();
            }
        };
        decisions.seats = seats;
        decisions.current = current;
        decisions.toScore = scored();
        Proposing proposing = new Proposing() {
            @Override
            Judged judge(GateSubject subject, GateReview round) {
                Readiness met = new Readiness(ID, 1, List.of());
                return new Judged(
                        met,
                        met,
                        new Proposal(new Proposal.Inputs(true, true, null, 0), GateDecision.ADVANCE),
                        counted(round).size());
            }
        };
        proposing.panels = stored;
        decisions.proposing = proposing;
        decisions.versions = versions();
        decisions.rules = rules();
        decisions.life = life();
        decisions.workflow = new NoTasks();
        decisions.returnSteps = new ReturnSteps();
        decisions.returnSteps.steps = new PhaseSteps() {
            @Override
            public List<PhaseStep> of(int phase) {
                return List.of();
            }
        };
        decisions.signing = new Signing() {
            @Override
            public void confirm(@Nullable String password, String address) {}
        };
        decisions.audit = audit();
        decisions.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private Set<String> team() {
        return IntStream.range(0, people.size())
                .filter(i -> people.get(i).onTeam())
                .mapToObj(GateOfFakes::name)
                .collect(Collectors.toSet());
    }

    private static PhaseRules versions() {
        return new PhaseRules() {
            @Override
            public RuleVersions of(String engagementId, int phase) {
                return new RuleVersions(Map.of());
            }
        };
    }

    private static GateRules rules() {
        return new GateRules() {
            @Override
            public RuleVersions current() {
                return new RuleVersions(Map.of());
            }

            @Override
            public Requirement requirement(RuleVersions versions, String check, int phase, EngagementSize size) {
                return new Requirement(false, 0);
            }

            @Override
            public Route route(RuleVersions versions, GateDecision decision, int gate) {
                return Route.NEXT;
            }

            @Override
            public int quorum(RuleVersions versions, EngagementSize size, @Nullable SortRating risk) {
                return 2;
            }

            @Override
            public GateDecision propose(RuleVersions versions, Proposal.Inputs inputs) {
                return GateDecision.ADVANCE;
            }
        };
    }

    private static ToScore scored() {
        return new ToScore() {
            @Override
            int owed(GateSubject subject, String reviewId, String person) {
                return 0;
            }

            @Override
            int unscored(GateSubject subject, String reviewId) {
                return 0;
            }

            @Override
            void into(jakarta.json.JsonObjectBuilder record, GateSubject subject, GateReview round) {}
        };
    }

    private static EngagementLife life() {
        return new EngagementLife() {
            @Override
            public void hold(String id) {}
        };
    }

    private static NoticeBoard notices() {
        return new NoticeBoard() {
            @Override
            public void tell(String personId, String kind, @Nullable String engagement, String detail, String path) {}

            @Override
            public void tellRole(String role, String kind, @Nullable String engagement, String detail, String path) {}
        };
    }

    private static AuditTrail audit() {
        return new AuditTrail() {
            @Override
            public void record(
                    String action,
                    String subjectType,
                    String subjectId,
                    @Nullable String engagementId,
                    @Nullable Object before,
                    @Nullable Object after,
                    @Nullable String reason) {}
        };
    }

    private final class Stored extends PanelRepository {
        @Override
        void add(Object row) {
            rows.add(row);
        }

        @Override
        void flush() {}

        @Override
        List<Seat> seats(String reviewId) {
            return kept(Seat.class);
        }

        @Override
        Map<String, Declaration> declarations(String reviewId) {
            return kept(Declaration.class).stream().collect(Collectors.toMap(Declaration::person, each -> each));
        }

        @Override
        List<Vote> votes(String reviewId) {
            return kept(Vote.class);
        }

        @Override
        Optional<Pack> pack(String reviewId) {
            return Optional.of(new Pack("pack", reviewId, 1, new PackMaking.Made("{}", "digest"), "p0", NOW));
        }
    }

    private final class StoredGates extends GateRepository {
        @Override
        GateReview get(String engagementId, int gate) {
            return review;
        }

        @Override
        GateReview lock(String engagementId, int gate) {
            return review;
        }

        @Override
        void flush() {}

        @Override
        void touch(GateReview round) {}
    }

    private final class Access extends EngagementAccess {
        @Override
        public Standing standing(String engagementId) {
            Somebody somebody = people.get(number(acting));
            Set<Act> may = EnumSet.of(Act.SEE);
            if (somebody.approver()) {
                may.addAll(Set.of(Act.SCORE, Act.VOTE, Act.DECIDE));
            }
            if (somebody.manager()) {
                may.add(Act.APPOINT_PANEL);
            }
            Set<TeamRole> onTeam = somebody.onTeam() ? Set.of(TeamRole.CONSULTANT) : Set.of();
            return new Standing(ID, acting, onTeam, may, facts(review));
        }

        @Override
        public Standing require(Act act, String engagementId) {
            Standing standing = standing(engagementId);
            if (!standing.may(act)) {
                throw new NotAllowed(Text.of("engagement.only.others"));
            }
            return standing;
        }
    }

    private final class Others extends Directory {
        @Override
        public Optional<String> institutionOf(String id) {
            return people.get(number(id)).client() ? Optional.of(CLIENT) : Optional.empty();
        }

        @Override
        public Map<String, String> openWithInstitution(Collection<String> ids) {
            return ids.stream()
                    .collect(Collectors.toMap(id -> id, id -> institutionOf(id).orElse("")));
        }

        @Override
        public Set<String> withRole(String role) {
            return IntStream.range(0, people.size())
                    .filter(i -> people.get(i).approver())
                    .mapToObj(GateOfFakes::name)
                    .collect(Collectors.toSet());
        }

        @Override
        public Map<String, String> names(Collection<String> ids) {
            return Map.of();
        }
    }

    /** A drawing whose decide task is always there. */
    private static final class NoTasks implements EngagementWorkflow {
        @Override
        public void start(String engagementId) {}

        @Override
        public void completeTask(String taskId) {}

        @Override
        public void settleTask(String taskId) {}

        @Override
        public void cancel(String engagementId) {}

        @Override
        public void nameReviewer(String engagementId, String person) {}

        @Override
        public void emptySeat(String engagementId) {}

        @Override
        public void assign(String taskId, String person) {}

        @Override
        public void rest(String engagementId) {}

        @Override
        public void wake(String engagementId, Duration length) {}

        @Override
        public List<OpenTask> tasks(String engagementId, String elementId) {
            return List.of();
        }

        @Override
        public Optional<OpenTask> findTask(String engagementId, String elementId) {
            return Optional.of(new OpenTask("task", engagementId, elementId, null, "panel"));
        }
    }
}
