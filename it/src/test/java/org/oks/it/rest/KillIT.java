package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksProcess;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/** The server is killed in the middle of work, again and again: whatever it acknowledged is there. */
class KillIT {
    private static final int TIMES = Boolean.getBoolean("full") ? 20 : 3;

    @Test
    @Timeout(value = 45, unit = TimeUnit.MINUTES)
    void whatWasAcknowledgedOutlivesAKill() throws Exception {
        killed(DatabaseKind.H2);
    }

    @Test
    @Tag("full")
    @Timeout(value = 45, unit = TimeUnit.MINUTES)
    void onPostgresToo() throws Exception {
        killed(DatabaseKind.POSTGRES);
    }

    private static void killed(DatabaseKind kind) throws Exception {
        Path data = Workplace.fresh("kill-" + kind.label()).resolve("data");
        Map<String, String> database = kind.environment();
        Ledger ledger = new Ledger();
        for (int i = 0; i < TIMES; i++) {
            OksServer server = OksServer.start(data, database, "--demo");
            int before = ledger.size();
            try (Busy busy = Busy.on(server, ledger)) {
                busy.until(() -> ledger.size() >= before + 40, Duration.ofMinutes(2));
                server.process().kill();
            }
        }
        assertThat(ledger.size()).isGreaterThanOrEqualTo(40 * TIMES);
        OksProcess check = OksProcess.start(Workplace.oksJar(), database, List.of("check", "--data", data.toString()));
        assertThat(check.awaitEnd(Duration.ofMinutes(5))).as(check.output()).isZero();
        try (OksServer server = OksServer.start(data, database, "--demo")) {
            ledger.compareWith(server);
        }
    }
}
