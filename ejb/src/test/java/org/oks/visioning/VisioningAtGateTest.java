package org.oks.visioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.visioning.MaturityStage.ADVANCED;
import static org.oks.visioning.MaturityStage.EMERGENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.contribution.ClaimCodes;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.PhaseStep;
import org.oks.engagement.Sector;
import org.oks.engagement.SortRating;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.gate.PackPart;
import org.oks.platform.DomainException.Item;
import org.oks.platform.StoredFile;
import org.oks.results.CapacityFactor;

/** What a gate finds of phase 1: each line when it holds and when it does not; and what its pack holds of it. */
class VisioningAtGateTest {
    private static final LocalDate DAY = LocalDate.parse("2017-03-02");
    private final FakeVisioning room = new FakeVisioning();
    private final Set<String> team = Set.of("ravi");
    private @Nullable String exemption;

    @Test
    void theRiskIsRatedAndAgainInEachLaterPhase() {
        CapacityRiskRated check = risk();
        assertMissing(check, 1, 1, "rating");
        rate(SortRating.HIGH, 1);
        assertMet(check, 1, 1);
        assertMissing(check, 2, 1, "rating");
        rate(SortRating.MODERATE, 2);
        assertMet(check, 2, 1);
    }

    @Test
    void withoutAnOperationThereIsNothingToRate() {
        exemption = "A grant pays for it.";
        CapacityRiskRated check = risk();
        assertMet(check, 1, 1);
        assertMet(check, 3, 1);
        assertThat(check.look(subject(1), 1).detail().key()).isEqualTo("visioning.check.risk.exempt");
    }

    @Test
    void allEightPillarsAreScored() {
        CapabilityScored check = new CapabilityScored();
        check.repository = room;
        assertMissing(check, 1, 8, "scores:0:current");
        score(7);
        assertThat(check.look(subject(1), 8).measured()).isEqualTo(7);
        assertMissing(check, 1, 8, "scores:7:current");
        score(8);
        assertMet(check, 1, 8);
        assertThat(check.look(subject(1), 8).measured()).isEqualTo(8);
    }

    @Test
    void aChallengeHasAGoalThatSomebodyOfTheTeamOwns() {
        LearningGoalsChosen check = new LearningGoalsChosen();
        check.repository = room;
        check.engagements = directory();
        assertMissing(check, 1, 1, "challenges:0:element");
        learn("ravi");
        assertMet(check, 1, 1);
    }

    @Test
    void theObjectiveIsAnchoredAndSignedOff() {
        ChangeObjectiveAgreed agreed = new ChangeObjectiveAgreed();
        agreed.repository = room;
        LeaderSignedOff signed = new LeaderSignedOff();
        signed.repository = room;
        assertMissing(agreed, 1, 1, "developmentGoal");
        assertMissing(signed, 1, 1, "leader");
        object("Districts plan with their peers.");
        assertMet(agreed, 1, 1);
        assertMissing(signed, 1, 1, "leader");
        sign(null);
        assertMissing(signed, 1, 1, "link");
        sign(new StoredFile("hash", "letter.pdf"));
        assertMet(signed, 1, 1);
    }

    @Test
    void theQuestionHasItsFormAndLaterItsAnswers() {
        FramingQuestionAsked check = new FramingQuestionAsked();
        check.repository = room;
        check.claims = new ClaimCodes() {
            @Override
            public Set<String> standing(String engagementId) {
                return Set.of("C1");
            }
        };
        assertMissing(check, 1, 1, "question");
        frame("How can we help nine districts learn?", null, "C1");
        assertMet(check, 1, 1);
        assertMissing(check, 2, 1, "valueAnswer");
        frame("How can we help nine districts learn?", "They plan.", "C1");
        assertMet(check, 2, 1);
        frame("How can we help nine districts learn?", "They plan.", "C2");
        assertMissing(check, 2, 1, "valueClaims");
    }

    @Test
    void thePackHoldsWhatIsWrittenAndTellsWhatChanged() {
        assertThat(part().content()).isEmpty();
        assertThat(part().items()).isEmpty();
        rate(SortRating.HIGH, 1);
        score(8);
        learn("ravi");
        object("Districts plan with their peers.");
        frame("How can we help nine districts learn?", null, "C1");
        sign(new StoredFile("hash", "letter.pdf"));
        Map<String, String> before = hashes();
        assertThat(before)
                .containsOnlyKeys(
                        "capacity-risk",
                        "capability-baseline",
                        "learning-goals",
                        "change-objective",
                        "framing-question",
                        "leader-sign-off");
        assertThat(hashes()).isEqualTo(before);
        assertThat(part().authors()).isEmpty();
        object("Districts plan with their states.");
        Map<String, String> after = new HashMap<>(hashes());
        assertThat(after.put("change-objective", before.get("change-objective")))
                .isNotEqualTo(before.get("change-objective"));
        assertThat(after).isEqualTo(before);
        rate(SortRating.LOW, 1);
        assertThat(hashes().get("capacity-risk")).isNotEqualTo(before.get("capacity-risk"));
    }

    private CapacityRiskRated risk() {
        CapacityRiskRated check = new CapacityRiskRated();
        check.repository = room;
        check.engagements = directory();
        return check;
    }

    private <C extends GateCheck> void assertMet(C check, int phase, double threshold) {
        GateCheck.Finding found = check.look(subject(phase), threshold);
        assertThat(found.measured()).isGreaterThanOrEqualTo(threshold);
        assertThat(found.path()).endsWith(".xhtml?id=E-1");
        if (check instanceof PhaseStep step) {
            assertThat(step.of("E-1", phase).missing()).isEmpty();
        }
    }

    private <C extends GateCheck> void assertMissing(C check, int phase, double threshold, String field) {
        GateCheck.Finding found = check.look(subject(phase), threshold);
        assertThat(found.measured()).isLessThan(threshold);
        assertThat(found.path()).endsWith(".xhtml?id=E-1#" + field);
        if (check instanceof PhaseStep step) {
            assertThat(step.of("E-1", phase).missing()).extracting(Item::field).startsWith(field);
        }
    }

    private PackPart.Part part() {
        VisioningInPack pack = new VisioningInPack();
        pack.repository = room;
        return pack.of(subject(1));
    }

    private Map<String, String> hashes() {
        return part().items().stream().collect(Collectors.toMap(PackPart.Item::id, PackPart.Item::hash));
    }

    private void rate(SortRating rating, int phase) {
        room.add(new RiskRating(
                "r" + room.ratings.size(),
                "E-1",
                phase,
                new RatingDraft(
                        rating, DAY.plusDays(room.ratings.size()), RatingSource.OKS_TEAM, null, null, null, "Why"),
                "ravi",
                Instant.EPOCH));
    }

    private void score(int pillars) {
        Assessment assessment = new Assessment("E-1", AssessmentRound.BASELINE);
        assessment.take(new AssessmentDraft(Arrays.stream(CapabilityPillar.values())
                .limit(pillars)
                .map(pillar -> new AgreedScore(pillar, EMERGENT, ADVANCED, "Minutes", false))
                .toList()));
        keep(assessment);
    }

    private void learn(String owner) {
        LearningAgenda agenda = new LearningAgenda("E-1");
        agenda.take(
                new LearningDraft(
                        List.of(new LearningDraft.Challenge(PlaybookElement.LEARNING_CULTURE, "Blame.")),
                        List.of(new LearningDraft.Goal(
                                PlaybookElement.LEARNING_CULTURE, "Who speaks.", owner, DAY, "Whom to train."))),
                team);
        keep(agenda);
    }

    private void object(String text) {
        ChangeObjective objective = new ChangeObjective("E-1");
        objective.take(
                new ObjectiveDraft("Fewer infections.", CapacityFactor.POLICY_INSTRUMENTS, "No rule asks.", text));
        keep(objective);
    }

    private void sign(@Nullable StoredFile file) {
        SignOff signOff = new SignOff("E-1");
        signOff.take(new SignOffDraft("A. Rao", "Director", DAY, null, file));
        keep(signOff);
    }

    private void frame(String question, @Nullable String answer, String claim) {
        FramingQuestion framing = new FramingQuestion("E-1");
        framing.take(new FramingDraft(question, answer, List.of(claim), answer, List.of(claim)));
        keep(framing);
    }

    private void keep(Written artefact) {
        artefact.written("ravi", Instant.EPOCH);
        room.add(artefact);
    }

    private EngagementDirectory directory() {
        return new EngagementDirectory() {
            @Override
            public EngagementFacts facts(String id) {
                return subject(1).facts();
            }

            @Override
            public Set<String> members(String id) {
                return team;
            }
        };
    }

    private GateSubject subject(int phase) {
        return new GateSubject(
                new EngagementFacts(
                        "E-1",
                        1,
                        "Client",
                        "IN",
                        Sector.HEALTH,
                        EngagementSize.FULL,
                        "Learn",
                        exemption == null ? "o1" : null,
                        exemption,
                        DAY,
                        DAY,
                        true,
                        null,
                        EngagementStatus.ACTIVE,
                        phase,
                        Instant.EPOCH,
                        null,
                        null,
                        "amina",
                        Instant.EPOCH,
                        null,
                        null),
                phase);
    }
}
