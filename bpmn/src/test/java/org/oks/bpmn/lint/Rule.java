package org.oks.bpmn.lint;

import java.util.function.Function;
import java.util.stream.Stream;

/** One thing that every drawing must keep; a finding says where it does not. */
record Rule(String name, Function<Drawing, Stream<String>> findings) {
    @Override
    public String toString() {
        return name;
    }
}
