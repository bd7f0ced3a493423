package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.oks.engagement.PhaseStep;
import org.oks.engagement.PhaseSteps;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * What a team can be asked to do again when its phase is returned: the charter, the steps of the phase by their element in
 * the drawing, the claims and their evidence. Only steps of the phase are opened again as tasks.
 */
@ApplicationScoped
public class ReturnSteps {
    /** What is no step of a phase; the record of work was named so before it was one. */
    private static final Set<String> OTHERS = Set.of("CHARTER", "WORK", "CLAIMS", "EVIDENCE");

    @Inject
    PhaseSteps steps;

    /** True for a step of the drawing, which its artefact names. */
    public static boolean isStep(String code) {
        return !OTHERS.contains(code);
    }

    /** In the order in which they are offered. */
    public List<String> of(int phase) {
        return Stream.of(
                        Stream.of("CHARTER"),
                        steps.of(phase).stream().map(PhaseStep::element),
                        Stream.of("CLAIMS", "EVIDENCE"))
                .flatMap(codes -> codes)
                .toList();
    }

    void check(InvalidInput.Checks checks, DecisionDraft draft, int gate) {
        checks.that(of(gate).containsAll(draft.steps()), "steps", Text.of("gate.decision.step-unknown", gate));
    }
}
