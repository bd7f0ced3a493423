package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.oks.bpmn.Drawings;
import org.oks.contribution.ClaimDraft;
import org.oks.contribution.ClaimView;
import org.oks.contribution.Claims;
import org.oks.contribution.Direction;
import org.oks.contribution.EvidenceDraft;
import org.oks.contribution.EvidenceKind;
import org.oks.contribution.EvidenceView;
import org.oks.contribution.ScoreDraft;
import org.oks.contribution.ScoreSheet;
import org.oks.contribution.Scores;
import org.oks.demonstration.TeamSteps;
import org.oks.engagement.Charter;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.EngagementWorkflow;
import org.oks.engagement.Engagements;
import org.oks.engagement.Holds;
import org.oks.engagement.Sector;
import org.oks.engagement.SortRating;
import org.oks.engagement.TeamMember;
import org.oks.engagement.TeamRole;
import org.oks.gate.DecisionDraft;
import org.oks.gate.DecisionView;
import org.oks.gate.Decisions;
import org.oks.gate.GateDecision;
import org.oks.gate.Gates;
import org.oks.gate.PackStale;
import org.oks.gate.Packs;
import org.oks.gate.Panels;
import org.oks.people.InvitePerson;
import org.oks.people.People;
import org.oks.people.PersonDetails;
import org.oks.people.Roles;
import org.oks.platform.Actor;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.DomainException;

/**
 * Decision against edit, a thousand times with {@code --full}: an engagement's gate is decided again and again (put on hold, and resumed)
 * while the team goes on editing what is weighed. On hold nothing can be edited, so what is there then is what was there
 * when the decision was committed: it must be what the decision's digest says.
 */
class DecisionRaceIT extends Inside {
    private static final Actor LEAD = Actor.person("race.lead", Set.of());
    private static final Actor MANAGER = Actor.person("race.manager", Set.of(Roles.MANAGER));
    private static final Actor APPROVER = Actor.person("race.approver", Set.of(Roles.APPROVER));

    @Inject
    private Engagements engagements;

    @Inject
    private TeamSteps team;

    @Inject
    private Claims claims;

    @Inject
    private Gates gates;

    @Inject
    private Panels panels;

    @Inject
    private Packs packs;

    @Inject
    private Scores scores;

    @Inject
    private Decisions decisions;

    @Inject
    private Holds holds;

    @Inject
    private People people;

    @Inject
    private EngagementWorkflow workflow;

    @Resource
    private ManagedExecutorService executor;

    private String id = "";

    @Test
    void noDecisionStandsOnWhatWasNotThereWhenItWasCommitted() throws Exception {
        race(150);
    }

    @Test
    @Tag("full")
    void norInAThousandTimes() throws Exception {
        race(1000);
    }

    private void race(int times) throws Exception {
        String claim = gateWithAPanel();
        AtomicBoolean over = new AtomicBoolean();
        Future<Integer> edits = executor.submit(() -> edit(claim, over));
        int decided = 0;
        try {
            for (int attempt = 0; attempt < times; attempt++) {
                decided += attempt() ? 1 : 0;
            }
        } finally {
            over.set(true);
        }
        assertTrue(edits.get() > times / 30, "only " + edits.get() + " edits came between");
        assertTrue(decided > times / 30, "only " + decided + " decisions were made");
    }

    /** One decision on the newest pack; true when it was made. */
    private boolean attempt() {
        try {
            String digest = as(APPROVER, () -> packs.refresh(id, 1)).digest();
            long version = as(APPROVER, () -> gates.desk(id, 1)).review().version();
            as(APPROVER, () -> decisions.decide(id, 1, version, hold(digest)));
        } catch (PackStale | ChangedMeanwhile edited) {
            return false;
        }
        assertEquals(EngagementStatus.ON_HOLD, facts().status());
        assertEquals(List.of(), as(MANAGER, () -> packs.changes(id, 1)), "what is there is not what was decided on");
        List<DecisionView> signed = as(MANAGER, () -> gates.desk(id, 1)).decisions();
        assertEquals(
                as(MANAGER, () -> packs.newest(id, 1)).pack().digest(),
                signed.get(signed.size() - 1).digest());
        as(MANAGER, () -> holds.resume(id, facts().version(), "Go on."));
        return true;
    }

    /** Edits a supplementary item, which nobody must score, until the end. */
    private int edit(String claim, AtomicBoolean over) {
        EvidenceView there = as(LEAD, () -> claims.addEvidence(claim, item("Notes", false)));
        int made = 0;
        while (!over.get()) {
            EvidenceView before = there;
            String title = "Notes " + made;
            try {
                there = as(LEAD, () -> claims.changeEvidence(before.id(), before.version(), item(title, false)));
                made++;
            } catch (DomainException onHold) {
                // tried again
            }
            // now sooner, now later than it takes to decide
            LockSupport.parkNanos(
                    TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextInt(400_000)));
        }
        return made;
    }

    private String gateWithAPanel() throws Exception {
        account(LEAD, Set.of());
        account(MANAGER, Set.of(Roles.MANAGER));
        account(APPROVER, Set.of(Roles.APPROVER));
        id = as(LEAD, () -> engagements.propose(charter(), List.of(new TeamMember(LEAD.id(), TeamRole.LEAD))))
                .facts()
                .id();
        as(LEAD, () -> engagements.start(id, facts().version()));
        List<String> steps = Drawings.STEPS.get(0);
        await(steps.get(0));
        for (String step : steps) {
            as(LEAD, () -> team.take(id, 1, step, LEAD.id(), LocalDate.now(ZoneOffset.UTC)));
        }
        await("submit");
        ClaimView claim = as(
                LEAD, () -> claims.record(id, new ClaimDraft("Officers meet.", "Officers", "We.", "They.", "A law.")));
        as(LEAD, () -> claims.addEvidence(claim.id(), item("Minutes", true)));
        as(LEAD, () -> gates.submit(id, 1));
        await("appoint-panel");
        as(
                MANAGER,
                () -> panels.appoint(
                        id, 1, gates.desk(id, 1).review().version(), new Panels.Appointment(APPROVER.id(), List.of())));
        as(APPROVER, () -> {
            panels.declareNone(id, 1, null);
            return id;
        });
        for (ScoreSheet.ItemScores item :
                as(APPROVER, () -> scores.list(id, 1)).claims().get(0).items()) {
            as(
                    APPROVER,
                    () -> scores.score(
                            id, 1, item.itemId(), null, new ScoreDraft(item.hash(), 4, 4, 4, 4, 4, false, null)));
        }
        return claim.id();
    }

    private static DecisionDraft hold(String digest) {
        return new DecisionDraft(
                digest,
                GateDecision.HOLD,
                "Elections.",
                "The ministry asked for it.",
                List.of(),
                Set.of(),
                LocalDate.now(ZoneOffset.UTC).plusYears(1),
                null,
                null,
                "");
    }

    private static EvidenceDraft item(String title, boolean main) {
        return new EvidenceDraft(
                EvidenceKind.TEXT, title, "District", "p. 1", main, Direction.SUPPORTS, "They met.", null, null);
    }

    private static Charter charter() {
        return new Charter(
                "Race ministry",
                "IN",
                Sector.HEALTH,
                null,
                null,
                "A grant",
                EngagementSize.LIGHT,
                "Learn",
                LocalDate.of(2017, 1, 1),
                LocalDate.of(2018, 1, 1),
                true,
                SortRating.LOW);
    }

    private org.oks.engagement.EngagementFacts facts() {
        return as(MANAGER, () -> engagements.view(id)).facts();
    }

    private void account(Actor actor, Set<String> roles) throws Exception {
        if (count("select count(*) from people_person where id = ?", actor.id()) == 0) {
            actAs.call(
                    OPERATOR,
                    () -> people.invite(
                            new InvitePerson(actor.id(), new PersonDetails(actor.id(), null, null), roles)));
        }
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return actAs.call(actor, act);
    }

    private void await(String element) throws Exception {
        new Tables(source)
                .await(
                        "select count(*) from workflow_inbox where element_id = '" + element
                                + "' and engagement_id = ?",
                        id);
        assertTrue(workflow.findTask(id, element).isPresent());
    }
}
