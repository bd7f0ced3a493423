package org.oks.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void withoutOptionsItServesForProduction() {
        Options options = Options.parse();
        assertThat(options.verb()).isEqualTo(Verb.SERVE);
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of("oks-data").toAbsolutePath());
        assertThat(options.demo()).isFalse();
        assertThat(options.clock()).isNull();
    }

    @Test
    void theLastWordWins() {
        Options options =
                Options.parse("--demo", "--data", "/a", "--port=1", "--no-demo", "--data", "/b", "--port", "2");
        assertThat(options.demo()).isFalse();
        assertThat(options.data()).isEqualTo(Path.of("/b"));
        assertThat(options.port()).isEqualTo(2);
    }

    @Test
    void theClockOfADemonstrationMayLeaveTheSecondsOut() {
        Options options = Options.parse("--demo", "--clock", "2017-03-14T09:00Z");
        assertThat(options.clock()).isEqualTo(Instant.parse("2017-03-14T09:00:00Z"));
        assertThat(Options.parse("--demo", "--clock", "2017-03-14T09:00:00+05:30")
                        .clock())
                .isEqualTo(Instant.parse("2017-03-14T03:30:00Z"));
    }

    @Test
    void verbsComeFirst() {
        assertThat(Options.parse("audit", "verify", "--data", "/a").verb()).isEqualTo(Verb.AUDIT_VERIFY);
        assertThat(Options.parse("audit", "export", "--data", "/a").verb()).isEqualTo(Verb.AUDIT_EXPORT);
        assertThat(Options.parse("first-admin").verb()).isEqualTo(Verb.FIRST_ADMIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--clock 2017-03-14T09:00Z",
                "--demo --clock 14.3.2017",
                "--demo --clock",
                "--port 65536",
                "--port -1",
                "--port x",
                "--data --demo",
                "--deploy /no/such/file",
                "--hurry",
                "-x",
                "audit",
                "check now"
            })
    void whatCannotBeMeantIsRefused(String line) {
        assertThatThrownBy(() -> Options.parse(line.split(" ")))
                .isInstanceOfSatisfying(
                        CannotStart.class, e -> assertThat(e.ending()).isEqualTo(Ending.BAD_OPTION));
    }
}
