package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/** A server that is killed while it takes a list over goes on after the last chunk. */
class KilledListIT {
    private static final int ROWS = 6000;

    @Test
    void aListGoesOnWhereItWasKilled() throws Exception {
        Path data = Workplace.fresh("killed-list").resolve("data");
        String[] lines = Stream.concat(
                        Stream.of("id,project_name,countryshortname,pdo"),
                        IntStream.range(0, ROWS)
                                .mapToObj(i -> "P%06d,Operation %d,Kenya,%s".formatted(i, i, "Learn. ".repeat(20))))
                .toArray(String[]::new);
        BroughtList list;
        OksServer killed = OksServer.start(data, Map.of(), "--demo");
        list = BroughtList.checked(killed, "many.csv", BroughtList.csv(lines)).begin();
        while (Integer.parseInt(list.see().text("done")) == 0) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        killed.process().kill();
        try (OksServer server = OksServer.start(data, Map.of(), "--demo")) {
            BroughtList there = list.goesOnAt(server);
            there.await("APPLIED");
            assertThat(there.see().text("done")).isEqualTo(Integer.toString(ROWS));
            assertThat(Rest.signIn(server, Journey.CONSULTANT)
                            .get("operations?q=Operation")
                            .is(200)
                            .text("total"))
                    .isEqualTo(Integer.toString(ROWS));
        }
    }
}
