package org.oks.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.Workplace;

/** {@code oks.ear} deploys unchanged on the full Payara Server, on PostgreSQL, and an engagement reaches its gate there. */
@Tag("full")
class FullServerIT {
    @Test
    void theSameFileRunsOnTheFullServer() throws Exception {
        Map<String, String> settings = DatabaseKind.POSTGRES.environment();
        try (FullServer server = FullServer.start(Workplace.fresh("full"))) {
            server.property("oks.db.class", "org.postgresql.ds.PGSimpleDataSource");
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                server.property(key(setting.getKey()), setting.getValue());
            }
            server.property("oks.data", server.data().toString());
            server.property("oks.demo", "true");
            server.deploy(Workplace.ear());

            HttpResponse<String> signIn = get(server, "/sign-in.xhtml");
            assertEquals(200, signIn.statusCode());
            assertTrue(signIn.body().contains("<form"), signIn.body());
            HttpResponse<String> cockpit = get(server, "/camunda/app/cockpit/default/");
            assertEquals(302, cockpit.statusCode(), cockpit.body());
            assertTrue(
                    cockpit.headers().firstValue("Location").orElse("").contains("/sign-in.xhtml"),
                    "Cockpit sends an unknown person to our sign-in: " + cockpit.headers());
            assertEquals("IN_GATE", Journey.inGate(server).status());
        }
    }

    /** OKS_DB_URL in the environment is oks.db.url as a property. */
    private static String key(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static HttpResponse<String> get(FullServer server, String path) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
