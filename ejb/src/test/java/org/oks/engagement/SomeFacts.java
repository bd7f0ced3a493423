package org.oks.engagement;

import java.lang.reflect.Array;
import java.util.Arrays;

/** The facts of an engagement of which nothing matters but which one it is. */
public final class SomeFacts {
    private SomeFacts() {}

    public static EngagementFacts of(String id) {
        try {
            var made = EngagementFacts.class.getDeclaredConstructors()[0];
            Object[] nothing = Arrays.stream(made.getParameterTypes())
                    .map(type -> Array.get(Array.newInstance(type, 1), 0))
                    .toArray();
            nothing[0] = id;
            return (EngagementFacts) made.newInstance(nothing);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
