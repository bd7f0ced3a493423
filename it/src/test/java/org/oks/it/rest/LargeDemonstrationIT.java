package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksProcess;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/** A demonstration that is told a size grows to it through the application. */
class LargeDemonstrationIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void growsToTheSizeItIsTold() throws Exception {
        Path data = Workplace.fresh("large").resolve("data");
        try (OksServer server = OksServer.start(data, Map.of("OKS_DEMO_ENGAGEMENTS", "30"), "--demo")) {
            awaitTotal(server, "engagements", 30);
            // of 8 to 29, lots 17, 18 and 19 wait for a panel, beside the one of the demonstration's story
            awaitTotal(server, "tasks/claimable", 4);
            // of lots 2 to 5 the leads have taken the work: 22, 23, 24 and 25
            awaitTotal(Rest.signIn(server, "portfolio.0.6"), "tasks/mine", 1);
            assertThat(check(data)).contains("agree");
        }
    }

    private static void awaitTotal(OksServer server, String list, int expected) {
        awaitTotal(Rest.signIn(server, Journey.MANAGER), list, expected);
    }

    private static void awaitTotal(Rest person, String list, int expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String total = "";
        while (!total.equals(Integer.toString(expected))) {
            assertThat(System.nanoTime())
                    .as("%s: %s of %d", list, total, expected)
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            total = person.get(list).is(200).text("total");
        }
    }

    private static String check(Path data) throws Exception {
        OksProcess check = OksProcess.start(Workplace.oksJar(), Map.of(), List.of("check", "--data", data.toString()));
        assertThat(check.awaitEnd(PATIENCE)).as(check.output()).isZero();
        return check.output();
    }
}
