package org.oks.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oks.platform.DomainException.Kind;
import org.oks.platform.ProblemKinds;

/** The catalogue of problems tells of every problem that can be answered, of no other, and with its right status. */
class CatalogueTest {
    private static final Pattern BROKEN_RULE = Pattern.compile("(?:\\bKind\\.(\\w+)|kind),\\s*\"([a-z-]+)\"");
    private static final Pattern ANSWERED = Pattern.compile("(?:Problem\\.of\\(|problem\\(status,)\\s*\"([a-z-]+)\"");

    @Test
    void itTellsOfEveryProblem() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        for (String source : sources()) {
            for (Matcher rule = BROKEN_RULE.matcher(source); rule.find(); ) {
                codes.add(rule.group(2));
                if (rule.group(1) != null) {
                    assertThat(ProblemKinds.text(rule.group(2), "status").in(Locale.ENGLISH))
                            .as(rule.group(2))
                            .contains(String.valueOf(DomainProblems.status(Kind.valueOf(rule.group(1)), true)));
                }
            }
            ANSWERED.matcher(source).results().forEach(answer -> codes.add(answer.group(1)));
        }
        assertThat(codes).isEqualTo(ProblemKinds.codes());
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> ejb = Files.walk(Path.of("../ejb/src/main/java"));
                Stream<Path> web = Files.walk(Path.of("../web/src/main/java"))) {
            return Stream.concat(ejb, web)
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(CatalogueTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
