package org.oks.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.oks.contribution.ClaimView;
import org.oks.contribution.EvidenceDraft;
import org.oks.contribution.ScoreDraft;
import org.oks.contribution.ScoreSheet;
import org.oks.engagement.Charter;
import org.oks.engagement.StepView;
import org.oks.engagement.WorkDone;
import org.oks.gate.DecisionDraft;
import org.oks.gate.GateDecision;
import org.oks.gate.Panels;
import org.oks.gate.ReviewDesk;
import org.oks.gate.Votes;
import org.oks.governance.GovernanceElementType;
import org.oks.learning.GivenAnswer;
import org.oks.learning.Question;
import org.oks.learning.ReviewDraft;
import org.oks.platform.Actor;
import org.oks.platform.ChangedMeanwhile;

/**
 * One engagement of the demonstration, told act by act: each act goes through the door its person would use, at a time
 * of its own.
 */
final class Story {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Doors doors;
    private final Players players;
    private final TeamSteps steps;
    private final String id;
    private Instant now;

    private Story(Doors doors, Players players, String id, Instant now) {
        this.doors = doors;
        this.players = players;
        this.steps = new TeamSteps(doors);
        this.id = id;
        this.now = now;
    }

    /** A story of the past by the demonstration's named people. */
    static Story proposed(Doors doors, Instant at, Charter charter) {
        doors.clock.setTo(at);
        return proposed(doors, Players.NAMED, at, charter);
    }

    /** A story of today, whoever plays it. */
    static Story proposed(Doors doors, Players players, Instant now, Charter charter) {
        String id = doors.actAs
                .call(players.lead(), () -> doors.engagements.propose(charter, players.team()))
                .facts()
                .id();
        return new Story(doors, players, id, now);
    }

    Story after(int days) {
        now = now.plus(Duration.ofDays(days));
        doors.clock.setTo(now);
        return this;
    }

    Story start() {
        as(players.lead(), () -> doors.engagements.start(id, version()));
        return await("before-review");
    }

    /** The lead takes the first task of phase 1. */
    Story take() {
        as(players.lead(), () -> {
            doors.inbox.claim(
                    doors.workflow.findTask(id, "before-review").orElseThrow().taskId());
            return id;
        });
        return this;
    }

    /** The consultant takes the steps of the phase until it can be submitted. */
    Story work(int phase, String what) {
        while (!isOpen("submit")) {
            List<String> open = elements().filter(this::isOpen).toList();
            open.forEach(step -> take(step, phase, what));
            if (open.isEmpty()) {
                throw new IllegalStateException(
                        "Phase " + phase + " of " + id + " owes nothing and is not to be submitted");
            }
        }
        return this;
    }

    private Stream<String> elements() {
        return as(players.lead(), () -> doors.steps.list(id)).stream().map(StepView::element);
    }

    private boolean isOpen(String element) {
        return doors.workflow.findTask(id, element).isPresent();
    }

    private void take(String step, int phase, String what) {
        if (step.equals("work")) {
            record(phase, what);
            return;
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (step.equals("governance-elements")) {
            govern(today);
        }
        as(
                players.consultant(),
                () -> steps.take(id, phase, step, players.lead().id(), today));
    }

    /** The consultant proposes each element that gate 2 asks for, the sponsor signs it off, and it is put to work. */
    private void govern(LocalDate today) {
        for (GovernanceElementType type : StoryOfSteps.MINIMUM) {
            as(players.consultant(), () -> doors.elements.write(id, type, null, StoryOfSteps.element(type, today)));
            as(players.consultant(), () -> doors.elements.propose(id, type, governed(type)));
            as(players.client(), () -> doors.elements.signOff(id, type, governed(type), today));
            as(
                    players.consultant(),
                    () -> doors.elements.operate(
                            id, type, governed(type), today, "Two units work by it. (illustrative)"));
        }
        as(
                players.consultant(),
                () -> StoryOfGovernance.told(doors, id, players.consultant().id(), today));
    }

    private long governed(GovernanceElementType type) {
        return Objects.requireNonNull(doors.elements.view(id, type).version());
    }

    private void record(int phase, String what) {
        as(players.consultant(), () -> {
            Long version =
                    doors.work.find(id, phase).map(done -> done.version()).orElse(null);
            WorkDone done = new WorkDone(
                    what + " (illustrative)",
                    LocalDate.ofInstant(now, ZoneOffset.UTC),
                    "The national consultant with the client's staff",
                    null,
                    null);
            return doors.work.record(id, phase, version, done);
        });
    }

    Story claim(String statement, String whoChanged) {
        ClaimView claim =
                as(players.consultant(), () -> doors.claims.record(id, StoryOfClaims.claim(statement, whoChanged)));
        add(players.consultant(), claim.id(), StoryOfClaims.minutes(whoChanged));
        return this;
    }

    /** What else the team has on its newest claim: a hoop test, what somebody asked not to be named for. */
    Story more() {
        String claim = newestClaim();
        add(players.lead(), claim, StoryOfClaims.hoop());
        add(players.lead(), claim, StoryOfClaims.restricted());
        return this;
    }

    Story doubt(String title, String text) {
        add(players.consultant(), newestClaim(), StoryOfClaims.against(title, text));
        return this;
    }

    private void add(Actor who, String claim, EvidenceDraft draft) {
        as(who, () -> doors.claims.addEvidence(claim, draft));
    }

    private String newestClaim() {
        return as(players.lead(), () -> {
            var all = doors.claims.list(id);
            return all.get(all.size() - 1).claim().id();
        });
    }

    Story submit(int gate) {
        await("submit");
        as(players.lead(), () -> doors.gates.submit(id, gate));
        return this;
    }

    /** A manager appoints the panel: the lead first, then as many reviewers as the rules ask for. */
    Story appoint(int gate) {
        await("appoint-panel");
        as(Players.MANAGER, () -> {
            int quorum = doors.panels.candidates(id, gate).quorum();
            List<String> panel = Players.PANEL.stream().map(Actor::id).toList();
            return doors.panels.appoint(
                    id,
                    gate,
                    doors.gates.desk(id, gate).review().version(),
                    new Panels.Appointment(panel.get(0), panel.subList(1, quorum)));
        });
        return await("decide");
    }

    /** The reviewers declare, weigh and vote. */
    Story weigh(int gate, GateDecision vote, String reason) {
        for (Actor member : panel(gate)) {
            boolean leads = member.equals(Players.PANEL.get(0));
            as(member, () -> {
                doors.panels.declareNone(id, gate, null);
                return id;
            });
            score(member, gate, vote.advances() ? 4 : 2);
            if (!leads) {
                as(member, () -> doors.votes.vote(id, gate, new Votes.VoteDraft(digest(gate), vote, reason, null)));
            }
        }
        return this;
    }

    /** A member of the panel scores what is owed; what contradicts a claim counts as answered by what else is there. */
    private void score(Actor member, int gate, int mark) {
        for (ScoreSheet.ClaimScores claim :
                as(member, () -> doors.scores.list(id, gate)).claims()) {
            for (ScoreSheet.ItemScores item : claim.items()) {
                if (item.owed()) {
                    as(
                            member,
                            () -> doors.scores.score(
                                    id,
                                    gate,
                                    item.itemId(),
                                    null,
                                    new ScoreDraft(
                                            item.hash(), mark, mark, 3, mark, 3, item.against() && mark > 2, null)));
                }
            }
        }
    }

    Story decide(int gate, GateDecision decision, String reason) {
        appoint(gate).weigh(gate, decision, reason);
        as(
                Players.PANEL.get(0),
                () -> doors.decisions.decide(
                        id,
                        gate,
                        doors.gates.desk(id, gate).review().version(),
                        new DecisionDraft(
                                digest(gate),
                                decision,
                                reason,
                                "The panel agreed on it. (illustrative)",
                                List.of(),
                                decision == GateDecision.RETURN_FOR_REVISION && gate == 1
                                        ? Set.of("change-objective", "EVIDENCE")
                                        : Set.of(),
                                null,
                                null,
                                null,
                                "")));
        boolean ends = decision == GateDecision.STOP || decision == GateDecision.ADVANCE && gate == 4;
        return ends ? await("closing-review") : opened();
    }

    /** Waits until the phase asks for something: a step, or to be submitted. */
    private Story opened() {
        return await(() -> elements().anyMatch(this::isOpen) || isOpen("submit"), "phase");
    }

    private String digest(int gate) {
        return doors.packs.newest(id, gate).pack().digest();
    }

    private List<Actor> panel(int gate) {
        List<String> seated = as(Players.MANAGER, () -> doors.gates.desk(id, gate)).panel().stream()
                .map(ReviewDesk.SeatView::person)
                .toList();
        return Players.PANEL.stream()
                .filter(member -> seated.contains(member.id()))
                .toList();
    }

    Story cancel(String reason) {
        as(Players.MANAGER, () -> doors.engagements.cancel(id, version(), reason));
        return this;
    }

    Story close() {
        as(
                players.lead(),
                () -> doors.reviews.holdAtEnd(
                        id,
                        new ReviewDraft(
                                LocalDate.ofInstant(now, ZoneOffset.UTC),
                                "The task team and the client's focal point",
                                List.of(
                                        new GivenAnswer(
                                                Question.INTENDED,
                                                "Peers learn from each other what works. (illustrative)"),
                                        new GivenAnswer(
                                                Question.ACTUAL,
                                                "Part of it was reached; two peer units use the practice."),
                                        new GivenAnswer(
                                                Question.CAUSES,
                                                "Leadership kept asking for it; one unit lost its focal point."),
                                        new GivenAnswer(
                                                Question.SAME_AGAIN, "Start with a question that the client owns."),
                                        new GivenAnswer(
                                                Question.DIFFERENTLY,
                                                "Name a successor for each focal point at the beginning.")))));
        return this;
    }

    private long version() {
        return doors.engagements.view(id).facts().version();
    }

    /** Does it again when the system's own step, such as a reminder, was quicker: a person would too. */
    private <T> T as(Actor actor, Supplier<T> act) {
        for (int tries = 1; ; tries++) {
            try {
                return doors.actAs.call(actor, act);
            } catch (ChangedMeanwhile e) {
                if (tries == 5) {
                    throw e;
                }
            }
        }
    }

    /** Waits for the engine's job that opens the task: phases open in a transaction of their own. */
    Story await(String element) {
        return await(() -> isOpen(element), element);
    }

    private Story await(BooleanSupplier isThere, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isThere.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The " + what + " of " + id + " was not opened");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return this;
    }
}
