package org.oks.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The drawing of phase 1 as it is shipped: what every contestant runs. */
final class Drawing {
    static final String KEY = "phase-1-visioning";
    static final String FILE = KEY + ".bpmn";

    private Drawing() {}

    static String text() throws IOException {
        try (InputStream in = Drawing.class.getResourceAsStream("/bpmn/" + FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
