package org.oks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oks.web.NamedTexts.Named;

/** Every text that a class or a page names stands in English in a bundle, and nothing else stands there. */
class TextsTest {
    private static final List<Path> MODULES = List.of(Path.of("../ejb"), Path.of("../web"), Path.of("../cockpit"));
    private static final String BUNDLE = "org/oks/gate/messages";

    @Test
    void everyTextThatIsNamedStandsInABundle() throws IOException {
        List<Named> named = new ArrayList<>();
        Map<String, Map<String, String>> bundles = new HashMap<>();
        for (Path module : MODULES) {
            for (Path file : files(module.resolve("src/main"))) {
                String name = file.toString();
                if (name.endsWith(".java") || name.endsWith(".xhtml")) {
                    named.addAll(NamedTexts.in(name, Files.readString(file)));
                } else if (file.getFileName().toString().matches("messages\\w*\\.properties")) {
                    bundles.put(name.replaceFirst(".*/resources/", "").replace(".properties", ""), texts(file));
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(500);
        assertThat(bundles).hasSizeGreaterThan(10);
        assertThat(new TextsCheck(named, bundles).complaints()).isEmpty();
    }

    /** The canary: what the check is for is seen by it. */
    @Test
    void whatIsWrongIsSeen() {
        String good = "Text.of(\"gate.open\", gate)";
        assertThat(complaints(good, "gate.open", "Gate {0}''s open")).isEmpty();
        assertThat(complaints(good, "gate.shut", "Gate {0}")).hasSize(2);
        assertThat(complaints(good, "gate.open", "Gate {0}'s open")).hasSize(1);
        assertThat(complaints(good, "gate.open", "Gate {0} of {1}")).hasSize(1);
        assertThat(complaints(good, "gate.open", "Gate {0,choice,a#b}")).hasSize(1);
        assertThat(complaints("Text.of(\"gate.open\", f(1, \",\"), 2)", "gate.open", "{0}{1}"))
                .isEmpty();
        assertThat(complaints("say.of(\"gate.open\", gate)", "gate.open", "Gate {0}"))
                .as("a page does not look where the rules' texts are")
                .hasSize(1);
        assertThat(complaints("Text.of(\"gate.\" + state)", "gate.open", "Open"))
                .isEmpty();
        assertThat(complaints("Text.of(\"gate.is.\" + state)", "gate.open", "Open"))
                .hasSize(2);
    }

    @Test
    void aTranslationIsHeldAgainstEnglish() {
        assertThat(translated("gate.open", "Pordo {0}")).isEmpty();
        assertThat(translated("gate.open", "Pordo")).hasSize(1);
        assertThat(translated("gate.shut", "Pordo {0}")).hasSize(2);
    }

    private static List<String> complaints(String source, String key, String text) {
        return new TextsCheck(NamedTexts.in("A.java", source), Map.of(BUNDLE, Map.of(key, text))).complaints();
    }

    private static List<String> translated(String key, String text) {
        return new TextsCheck(
                        NamedTexts.in("A.java", "Text.of(\"gate.open\", gate)"),
                        Map.of(BUNDLE, Map.of("gate.open", "Gate {0}"), BUNDLE + "_eo", Map.of(key, text)))
                .complaints();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object text) {
                assertThat(containsKey(key))
                        .as("%s stands twice in %s", key, file)
                        .isFalse();
                return super.put(key, text);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
