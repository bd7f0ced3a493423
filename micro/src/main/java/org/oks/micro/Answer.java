package org.oks.micro;

import java.util.List;
import java.util.Map;

/** What the application answers to a check: whether all is well, and the lines that say so or say what is not. */
record Answer(boolean ok, List<String> lines) {

    /** From {@code {"ok":true,"lines":["..."]}}. */
    static Answer of(String json) {
        if (Json.read(json) instanceof Map<?, ?> members
                && members.get("ok") instanceof Boolean ok
                && members.get("lines") instanceof List<?> lines) {
            return new Answer(ok, lines.stream().map(String::valueOf).toList());
        }
        throw new IllegalArgumentException("Not the answer of a check: " + json);
    }
}
