package org.oks.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.oks.engagement.StepView;
import org.oks.visioning.AssessmentRound;

/** The steps of a phase as a team of the demonstration takes them, through the doors that people use. */
@Dependent
public class TeamSteps {
    private final Doors doors;

    @Inject
    TeamSteps(Doors doors) {
        this.doors = doors;
    }

    /**
     * Writes what a step leaves and says that it is done, as whoever acts.
     *
     * @param owner a member of the team, for what needs somebody's name
     */
    public StepView take(String id, int phase, String step, String owner, LocalDate today) {
        write(id, phase, step, owner, today);
        return doors.steps.finish(id, step);
    }

    private Object write(String id, int phase, String step, String owner, LocalDate today) {
        return switch (step) {
            case "before-review" ->
                doors.phaseReviews.writeBefore(id, phase, null, StoryOfSteps.before(today, today.plusDays(60)));
            case "after-review" -> doors.phaseReviews.writeAfter(id, phase, null, StoryOfSteps.after(today), List.of());
            case "capacity-risk" ->
                doors.engagements.view(id).facts().operationId() == null
                        ? id
                        : doors.ratings.rate(id, StoryOfSteps.rating(today));
            case "capability-baseline" ->
                doors.capability.agree(id, AssessmentRound.BASELINE, null, StoryOfSteps.capability());
            case "learning-goals" -> doors.goals.write(id, null, StoryOfSteps.learning(owner, today.plusDays(90)));
            case "change-objective" -> {
                doors.objectives.signOff(id, null, StoryOfSteps.signOff(today));
                yield doors.objectives.write(id, null, StoryOfSteps.objective());
            }
            case "framing-question" -> doors.questions.write(id, null, StoryOfSteps.question());
            case "result-chain" -> doors.chains.write(id, 0, StoryOfSteps.chain());
            case "core-indicators" ->
                StoryOfSteps.indicators(today).stream()
                        .map(plan -> doors.indicators.record(id, plan))
                        .toList();
            // its artefacts are written and signed off one by one
            case "governance-elements" -> id;
            case "learning-table" -> {
                int table = doors.tables.begin(id, StoryOfSteps.table(today)).number();
                yield StoryOfSteps.entries(owner, today.plusDays(60)).stream()
                        .map(entry -> doors.tables.add(id, table, entry))
                        .toList();
            }
            default -> throw new IllegalStateException("Nobody knows how to do " + step);
        };
    }
}
