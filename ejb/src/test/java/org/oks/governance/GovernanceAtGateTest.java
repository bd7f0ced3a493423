package org.oks.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.Sector;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.gate.PackPart;

/** What a gate finds of the governance elements, when it holds and when it does not; and what its pack holds of them. */
class GovernanceAtGateTest {
    private static final Instant NOW = Instant.parse("2017-03-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2017-03-10");
    private static final List<GovernanceElementType> FIVE = List.of(
            GovernanceElementType.SPONSOR,
            GovernanceElementType.COORDINATOR_UNIT,
            GovernanceElementType.STEERING_COMMITTEE,
            GovernanceElementType.POLICY,
            GovernanceElementType.BUDGET);

    private final List<KeptRow> kept = new ArrayList<>();
    private final List<GovernanceElement> begun = new ArrayList<>();
    private final ElementRepository room = new ElementRepository() {
        @Override
        List<GovernanceElement> ofEngagement(String engagementId) {
            return List.copyOf(begun);
        }

        @Override
        Optional<GovernanceElement> find(String id) {
            return begun.stream().filter(each -> each.id().equals(id)).findFirst();
        }
    };

    @Test
    void theStepIsDoneOnceTheMinimumIsProposed() {
        ElementsBegun step = new ElementsBegun();
        step.elements = room;
        assertThat(step.of("E-1", 2).missing()).extracting("field").containsExactly(names());
        assertThat(step.of("E-1", 2).changedAt()).isNull();
        FIVE.subList(0, 4).forEach(type -> made(type, ElementState.PROPOSED));
        made(GovernanceElementType.VISION, ElementState.OPERATING);
        assertThat(step.of("E-1", 2).missing()).extracting("field").containsExactly("BUDGET");
        GovernanceElement budget = made(GovernanceElementType.BUDGET, ElementState.PROPOSED);
        assertThat(step.of("E-1", 2).isComplete()).isTrue();
        assertThat(step.of("E-1", 2).changedBy()).isEqualTo("ravi");
        budget.sendBack(Signature.of("rosa", NOW), "No money.");
        assertThat(step.of("E-1", 2).isComplete())
                .as("what was sent back is absent")
                .isFalse();
    }

    @Test
    void onlyMinimumElementsThatAreAtWorkCount() {
        GovernanceOperating check = new GovernanceOperating();
        check.elements = room;
        assertThat(found(check).measured()).isZero();
        assertThat(found(check).path()).isEqualTo("/governance/elements.xhtml?id=E-1#SPONSOR");
        made(GovernanceElementType.VISION, ElementState.OPERATING);
        made(FIVE.get(0), ElementState.ADOPTED);
        assertThat(found(check).measured()).isZero();
        FIVE.subList(1, 4).forEach(type -> made(type, ElementState.OPERATING));
        assertThat(found(check).measured()).isEqualTo(3);
        operate(begun.get(1));
        made(FIVE.get(4), ElementState.OPERATING);
        assertThat(found(check).measured()).isEqualTo(5);
        assertThat(found(check).detail().key()).isEqualTo("governance.check.operating.all");
    }

    @Test
    void everythingAdoptedHasADatedDocument() {
        GovernanceEvidenced check = new GovernanceEvidenced();
        check.elements = room;
        made(GovernanceElementType.BUDGET, ElementState.PROPOSED);
        assertThat(found(check).measured()).as("nothing is adopted").isEqualTo(1);
        GovernanceElement policy = made(GovernanceElementType.POLICY, ElementState.ADOPTED);
        made(GovernanceElementType.ROLES, ElementState.OPERATING);
        assertThat(found(check).measured()).isZero();
        assertThat(found(check).path()).isEqualTo("/governance/element.xhtml?id=E-1&type=POLICY#evidenceTitle");
        document(policy);
        assertThat(found(check).measured()).as("roles have none").isZero();
        document(begun.get(2));
        assertThat(found(check).measured()).isEqualTo(1);
    }

    @Test
    void thePackTellsWhatChangedAndBarsNobody() {
        GovernanceInPack part = new GovernanceInPack();
        part.elements = room;
        part.rows = new RowRepository() {
            @Override
            <R extends KeptRow> List<R> of(Class<R> table, String engagementId) {
                return kept.stream().filter(table::isInstance).map(table::cast).toList();
            }
        };
        part.meetings = new MeetingRepository() {
            @Override
            List<Meeting> ofEngagement(String engagementId) {
                return List.of();
            }
        };
        assertThat(part.of(subject()).items()).isEmpty();
        GovernanceElement policy = made(GovernanceElementType.POLICY, ElementState.ADOPTED);
        PackPart.Part before = part.of(subject());
        assertThat(before.authors()).isEmpty();
        assertThat(before.items()).singleElement().extracting("code").isEqualTo("POLICY");
        assertThat(part.of(subject()).items()).isEqualTo(before.items());
        operate(policy);
        assertThat(part.of(subject()).items()).isNotEqualTo(before.items());
        assertThat(part.of(subject()).content().toString()).contains("OPERATING", "They met.");

        Community community = new Community("E-1", 1);
        community.say(
                new CommunityDraft("Registers", null, null, "Rosa Diaz", 9, 3, null, Rhythm.MONTHLY, null, null),
                "ravi",
                NOW);
        kept.add(community);
        RoleHolding champion = new RoleHolding("E-1", 1);
        champion.say(
                new RoleDraft(
                        ClientRole.CHAMPION, null, "Nita Rao", "Planning", 20, TODAY, null, null, null, null, null),
                "ravi",
                NOW);
        kept.add(champion);
        PackPart.Part more = part.of(subject());
        assertThat(more.items()).extracting("kind").contains("client-role", "community");
        assertThat(more.content().toString())
                .contains("CHAMPION", "Planning", "Registers")
                .doesNotContain("Rosa Diaz", "\"person\"");
        champion.withdraw("ravi", NOW);
        assertThat(part.of(subject()).items()).extracting("kind").doesNotContain("client-role");
    }

    @Test
    void theDrawingIsToldWhetherItIsAdopted() {
        GovernanceSteps steps = new GovernanceSteps();
        steps.elements = room;
        assertThat(steps.isAdopted("E-1/POLICY")).isFalse();
        GovernanceElement policy = made(GovernanceElementType.POLICY, ElementState.PROPOSED);
        assertThat(steps.isAdopted("E-1/POLICY")).isFalse();
        policy.adopt(Signature.of("rosa", NOW), TODAY);
        assertThat(steps.isAdopted("E-1/POLICY")).isTrue();
        operate(policy);
        assertThat(steps.isAdopted("E-1/POLICY")).isTrue();
    }

    private static String[] names() {
        return FIVE.stream().map(Enum::name).toArray(String[]::new);
    }

    private GateCheck.Finding found(GateCheck check) {
        return check.look(subject(), 5);
    }

    private GovernanceElement made(GovernanceElementType type, ElementState state) {
        GovernanceElement element = new GovernanceElement("E-1", type);
        begun.add(element);
        element.write(new ElementDraft("So it is.", "Nita Rao", null, null, null, null, null, null), "ravi", NOW);
        element.propose("ravi", NOW);
        if (state.isAdopted()) {
            element.adopt(Signature.of("rosa", NOW), TODAY);
        }
        if (state == ElementState.OPERATING) {
            operate(element);
        }
        return element;
    }

    private static void operate(GovernanceElement element) {
        if (element.state() == ElementState.ADOPTED) {
            element.operate(TODAY, "They met.", TODAY, "ravi", NOW);
        }
    }

    private static void document(GovernanceElement element) {
        element.write(
                new ElementDraft("So it is.", "Nita Rao", null, "Memo", TODAY, "https://example.org/m", null, null),
                "ravi",
                NOW);
    }

    private static GateSubject subject() {
        return new GateSubject(
                new EngagementFacts(
                        "E-1",
                        0,
                        "Client",
                        "IN",
                        Sector.HEALTH,
                        EngagementSize.FULL,
                        "Learn.",
                        null,
                        "A grant.",
                        TODAY,
                        TODAY.plusYears(1),
                        true,
                        null,
                        EngagementStatus.ACTIVE,
                        2,
                        NOW,
                        null,
                        null,
                        "amina",
                        NOW,
                        NOW,
                        null),
                2);
    }
}
