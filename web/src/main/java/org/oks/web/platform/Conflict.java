package org.oks.web.platform;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of one thing: what somebody saved meanwhile and what the reader typed. Both are shown, nothing is
 * overwritten; sending again saves the reader's.
 */
public final class Conflict implements Serializable {
    private static final long serialVersionUID = 1;

    private final ArrayList<Difference> differences = new ArrayList<>();

    /** A field in which the versions differ. */
    public record Difference(String label, String mine, String theirs) implements Serializable {}

    /** Compares a field. */
    public Conflict field(String label, @Nullable Object mine, @Nullable Object theirs) {
        String left = Objects.toString(mine, "").strip();
        String right = Objects.toString(theirs, "").strip();
        if (!left.equals(right)) {
            differences.add(new Difference(label, left, right));
        }
        return this;
    }

    /** The fields that differ. */
    public List<Difference> getDifferences() {
        return differences;
    }
}
