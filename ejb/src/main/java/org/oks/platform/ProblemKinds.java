package org.oks.platform;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The kinds of problems there are, as their catalogue explains them: the bundle {@code org.oks.problem.messages}. */
public final class ProblemKinds {
    private ProblemKinds() {}

    /** The codes of all kinds, in order. */
    public static SortedSet<String> codes() {
        return Languages.keys("org.oks.problem.messages").stream()
                .map(key -> key.split("\\.", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is said of a kind: {@code title}, {@code status}, {@code means} or {@code todo}. */
    public static Text text(String code, String part) {
        return Text.of("problem." + code + "." + part);
    }
}
