package org.oks.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException;
import org.oks.platform.Text;

/**
 * One step of a phase: a task of the drawing, the page on which it is done and the artefact that it leaves. Each room
 * contributes the steps whose artefact it keeps; they are found by CDI.
 */
public interface PhaseStep {
    /** What the artefact of a step is called. */
    static Text name(String element) {
        return Text.of("engagement.step-name." + element);
    }

    /** The element of the drawing that asks for it, such as {@code capability-baseline}. */
    String element();

    /** The phases (1 to 4) whose drawing has it. */
    Set<Integer> phases();

    /** Where it stands among the steps of a phase; lower comes first. */
    int order();

    /** The path of the page on which it is done, without the engagement. */
    String page();

    /** What the engagement has of it in this phase. */
    Artefact of(String engagementId, int phase);

    /**
     * What a step has left.
     *
     * @param changedBy who changed it last, null before it is begun
     * @param missing what is needed before the step counts as done, each with the field of its page; empty when complete
     */
    record Artefact(@Nullable String changedBy, @Nullable Instant changedAt, List<DomainException.Item> missing) {
        public Artefact {
            missing = List.copyOf(missing);
        }

        public boolean isComplete() {
            return missing.isEmpty();
        }
    }
}
