package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** What a machine that watches this one may read. */
@Served(by = DatabaseKind.H2)
class MonitorIT {
    @Test
    void healthIsForEverybody(OksServer server) {
        Rest anonymous = Rest.anonymous(server);
        assertThat(anonymous.get("/health/live").is(200).text("status")).isEqualTo("UP");
        Answer ready = anonymous.get("/health/ready").is(200);
        assertThat(ready.text("status")).isEqualTo("UP");
        assertThat(ready.list("checks").toString())
                .contains("engine", "demonstration")
                .doesNotContain("jdbc:", "password");
    }

    @Test
    void metricsAreForThisMachineOrATokenAlone(OksServer server) {
        Rest anonymous = Rest.anonymous(server);
        assertThat(anonymous.get("/metrics").is(200).body()).contains("# TYPE");
        for (String proxied : new String[] {"X-Forwarded-For", "Forwarded"}) {
            anonymous.get("/metrics", proxied, "for=192.0.2.7").is(403);
            anonymous
                    .get("/metrics", proxied, "for=192.0.2.7", "Authorization", "Bearer guessed-and-long-enough")
                    .is(403);
        }
        anonymous
                .get("/metrics", "X-Forwarded-For", "192.0.2.7", "Authorization", "Bearer " + OksServer.MONITOR_TOKEN)
                .is(200);
    }

    @Test
    void theDescriptionIsOfOurInterfaceAlone(OksServer server) {
        String described = Rest.anonymous(server)
                .get("/openapi", "Accept", "application/json")
                .is(200)
                .body();
        assertThat(described)
                .contains("/engagements/{id}/gates/{gate}/decision")
                .doesNotContain("process-instance");
    }
}
