package org.oks.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.SortRating;
import org.oks.governance.ElementDraft;
import org.oks.governance.GovernanceElementType;
import org.oks.learning.EntryDraft;
import org.oks.learning.GivenAnswer;
import org.oks.learning.Quadrant;
import org.oks.learning.Question;
import org.oks.learning.ReviewDraft;
import org.oks.learning.TableDraft;
import org.oks.results.AssumptionState;
import org.oks.results.CapacityFactor;
import org.oks.results.ChainDraft;
import org.oks.results.ChainLevel;
import org.oks.results.Frequency;
import org.oks.results.IcoType;
import org.oks.results.IndicatorMeasure;
import org.oks.results.IndicatorPlan;
import org.oks.results.Judgement;
import org.oks.results.LinkDraft;
import org.oks.results.NodeDraft;
import org.oks.results.PeriodPlan;
import org.oks.results.QualityPoint;
import org.oks.visioning.AgreedScore;
import org.oks.visioning.AssessmentDraft;
import org.oks.visioning.CapabilityPillar;
import org.oks.visioning.FramingDraft;
import org.oks.visioning.LearningDraft;
import org.oks.visioning.MaturityStage;
import org.oks.visioning.ObjectiveDraft;
import org.oks.visioning.PlaybookElement;
import org.oks.visioning.RatingDraft;
import org.oks.visioning.RatingSource;
import org.oks.visioning.SignOffDraft;

/** What the demonstration's teams write down in the steps of a phase. All of it is illustrative. */
final class StoryOfSteps {
    static final List<GovernanceElementType> MINIMUM =
            GovernanceElementType.MINIMUM.stream().sorted().toList();

    private static final String WANTED = "Units that lag behind use what units that lead found out. (illustrative)";
    private static final String MEASURED = "Minutes of monthly reviews; one plan for each unit.";

    private StoryOfSteps() {}

    static ReviewDraft before(LocalDate on, LocalDate afterOn) {
        return new ReviewDraft(
                on,
                "The task team and the client's focal point",
                List.of(
                        answer(Question.INTENDED, WANTED),
                        answer(Question.MEASURES, MEASURED),
                        answer(Question.CHALLENGES, "Officers are moved; time is short before the budget closes."),
                        answer(Question.LEARNED, "In an earlier round a fixed day in the calendar held."),
                        answer(Question.SUCCESS, "The head of the organization asks for the results each month.")),
                afterOn);
    }

    static ReviewDraft after(LocalDate on) {
        return new ReviewDraft(
                on,
                "The task team and the client's focal point",
                List.of(
                        answer(Question.INTENDED, WANTED),
                        answer(Question.MEASURES, MEASURED),
                        answer(Question.ACTUAL, "Most units met; two sent nobody."),
                        answer(Question.CAUSES, "Where the head asked for it people came; two posts stood empty."),
                        answer(Question.SAME_AGAIN, "Start with a question that the client owns."),
                        answer(Question.DIFFERENTLY, "Name a successor for each focal point at the beginning.")));
    }

    private static GivenAnswer answer(Question question, String said) {
        return new GivenAnswer(question, said);
    }

    static RatingDraft rating(LocalDate on) {
        return new RatingDraft(
                SortRating.SUBSTANTIAL, on, RatingSource.TASK_TEAM, null, null, null, "Rated together. (illustrative)");
    }

    static AssessmentDraft capability() {
        MaturityStage[] stages = MaturityStage.values();
        return new AssessmentDraft(Arrays.stream(CapabilityPillar.values())
                .map(pillar -> new AgreedScore(
                        pillar,
                        stages[pillar.ordinal() % 3],
                        stages[pillar.ordinal() % 3 + 1],
                        "Agreed by five people after each had scored alone. (illustrative)",
                        pillar == CapabilityPillar.SHARE_LEARN))
                .toList());
    }

    static LearningDraft learning(String owner, LocalDate due) {
        return new LearningDraft(
                List.of(new LearningDraft.Challenge(
                        PlaybookElement.LEARNING_CULTURE,
                        "Units compare themselves with targets, not with each other. (illustrative)")),
                List.of(new LearningDraft.Goal(
                        PlaybookElement.LEARNING_CULTURE,
                        "Find out what keeps a monthly review alive after the third month.",
                        owner,
                        due,
                        "Which units are supported next.")));
    }

    static ObjectiveDraft objective() {
        return new ObjectiveDraft(
                "People at risk are reached earlier and more often. (illustrative)",
                CapacityFactor.ORGANIZATIONAL_ARRANGEMENTS,
                "What units learn stays in the unit; nobody is asked to pass it on.",
                "Units review their results each month and take over what works elsewhere.");
    }

    static SignOffDraft signOff(LocalDate on) {
        return new SignOffDraft(
                "Head of the organization (illustrative)", "Director general", on, "https://example.org/signed", null);
    }

    static FramingDraft question() {
        return new FramingDraft(
                "What will it take for us to keep monthly reviews alive in every unit?", null, null, null, null);
    }

    static ChainDraft chain() {
        return new ChainDraft(
                List.of(
                        node("O1", ChainLevel.OUTPUT, "Review guide and nine coached units"),
                        new NodeDraft(
                                "I1",
                                ChainLevel.INTERMEDIATE_CAPACITY_OUTCOME,
                                "Unit heads see what a review gives them",
                                IcoType.RAISED_AWARENESS,
                                null,
                                null,
                                null),
                        new NodeDraft(
                                "I2",
                                ChainLevel.INTERMEDIATE_CAPACITY_OUTCOME,
                                "Units that lead and units that lag know each other",
                                IcoType.ENHANCED_NETWORKS,
                                null,
                                null,
                                null),
                        new NodeDraft(
                                "C1",
                                ChainLevel.INSTITUTIONAL_CHANGE,
                                "Units review their results each month and act on them",
                                null,
                                CapacityFactor.ORGANIZATIONAL_ARRANGEMENTS,
                                null,
                                null),
                        node("U1", ChainLevel.FINAL_USERS, "People at risk meet outreach workers more regularly"),
                        node("D1", ChainLevel.DEVELOPMENT_GOAL, "Safer behaviour among people at risk")),
                List.of(
                        link("O1", "I1", "Unit heads have an hour a month"),
                        link("O1", "I2", "Travel between units is paid for"),
                        link("I1", "C1", "Somebody above asks for the results"),
                        link("I2", "C1", "What works there fits here"),
                        link("C1", "U1", "Reviews lead to other plans for outreach"),
                        link("U1", "D1", "Supplies do not run out")),
                "As agreed in the workshop. (illustrative)");
    }

    static List<IndicatorPlan> indicators(LocalDate on) {
        return List.of(
                indicator(
                        "Units that review each month", "Units with minutes of a review in the month", "C1", 2, 14, on),
                indicator(
                        "Heads who ask for results", "Unit heads who asked for the results in writing", "I1", 0, 9, on),
                indicator("Contacts of peer educators", "Contacts for each peer educator and month", "U1", 31, 40, on));
    }

    private static IndicatorPlan indicator(
            String name, String definition, String node, int baseline, int target, LocalDate on) {
        return new IndicatorPlan(
                null,
                name,
                definition + ". (illustrative)",
                node,
                "number",
                IndicatorMeasure.UNIT,
                true,
                BigDecimal.valueOf(baseline),
                on.getYear(),
                null,
                List.of(),
                null,
                null,
                "Minutes and registers of the units",
                Frequency.MONTHLY,
                "The national consultant",
                null,
                null,
                Arrays.stream(QualityPoint.values())
                        .map(point -> new Judgement(point, true, null))
                        .toList(),
                List.of(new PeriodPlan(
                        null,
                        on.withDayOfMonth(1),
                        on.withDayOfMonth(1).plusYears(1),
                        BigDecimal.valueOf(target),
                        null)));
    }

    static ElementDraft element(GovernanceElementType type, LocalDate on) {
        return new ElementDraft(
                "Set out in a circular of the head of the organization. (illustrative)",
                "Deputy head",
                "Deputy director general",
                "Circular on " + type.text().in(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                on,
                "https://example.org/circular",
                null,
                on.plusYears(1));
    }

    static TableDraft table(LocalDate on) {
        return new TableDraft(
                "What will it take for us to keep monthly reviews alive in every unit?",
                on,
                "The client's focal point",
                "Six people of the client and the team",
                null,
                null);
    }

    static List<EntryDraft> entries(String owner, LocalDate due) {
        return List.of(
                entry(
                        Quadrant.GROUND_TRUTH,
                        "Most units met each month; the three that stopped had no supervisor. (illustrative)",
                        null,
                        null),
                entry(Quadrant.INSIGHT, "The supervisor keeps the review alive, not the form.", "G1", null),
                new EntryDraft(
                        Quadrant.HYPOTHESIS,
                        null,
                        "each unit names a supervisor before the visit",
                        "nine in ten still meet after three months",
                        List.of("I1"),
                        null,
                        null,
                        null,
                        null,
                        null),
                new EntryDraft(
                        Quadrant.OPPORTUNITY,
                        "Next visit: ask for the supervisor's name on the form.",
                        null,
                        null,
                        List.of("H1"),
                        null,
                        null,
                        null,
                        owner,
                        due));
    }

    private static EntryDraft entry(Quadrant quadrant, String text, @Nullable String from, @Nullable LocalDate due) {
        return new EntryDraft(
                quadrant, text, null, null, from == null ? List.of() : List.of(from), null, null, null, null, due);
    }

    private static NodeDraft node(String code, ChainLevel level, String text) {
        return new NodeDraft(code, level, text, null, null, null, null);
    }

    private static LinkDraft link(String from, String to, String assumed) {
        return new LinkDraft(
                from,
                to,
                List.of(new LinkDraft.AssumptionDraft(null, assumed, AssumptionState.UNTESTED, null)),
                List.of());
    }
}
