package org.oks.engagement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/**
 * A step of the phase as its team sees it.
 *
 * @param element its name in the drawing
 * @param path the page on which it is done
 * @param changedBy who changed its artefact last, null before it is begun
 * @param missing what is needed before it can be done
 * @param doneBy who said that it is done, null while it is owed
 */
public record StepView(
        String element,
        int phase,
        String path,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        List<Missing> missing,
        @Nullable String doneBy,
        @Nullable Instant doneAt) {
    public StepView {
        missing = List.copyOf(missing);
    }

    /** One thing that is missing, and the field of the page where it is mended. */
    public record Missing(String field, Text text) {}

    /** What its artefact is called. */
    public Text name() {
        return PhaseStep.name(element);
    }

    public boolean isBegun() {
        return changedAt != null;
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
