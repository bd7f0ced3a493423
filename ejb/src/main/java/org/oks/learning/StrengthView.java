package org.oks.learning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody said of their own strength. */
public record StrengthView(String person, Moment moment, long version, List<Mark> marks, Instant ratedAt) {
    public StrengthView {
        marks = List.copyOf(marks);
    }

    /** The mark for a skill; null where there is none. */
    public @Nullable Integer of(Skill skill) {
        return marks.stream()
                .filter(mark -> mark.skill() == skill)
                .map(Mark::mark)
                .findFirst()
                .orElse(null);
    }
}
