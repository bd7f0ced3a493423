package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** Rules are brought as a draft, tried, and put in force by a second administrator, for the phases that begin then. */
@Served(by = DatabaseKind.POSTGRES)
class RulesIT {
    private static final String TABLE = "gate-readiness";
    private static final String CHECK = "claims-recorded";
    private static final Pattern THRESHOLD =
            Pattern.compile("(<outputEntry id=\"" + CHECK + "-threshold\">\\s*<text>)(\\d+)");

    @Test
    void aSecondAdministratorPutsThemInForceForPhasesThatBeginThen(OksServer server) {
        Rest ada = Rest.as(server, Journey.ADMINISTRATOR);
        String second = SessionsIT.account(server, "'administrator'");
        Rest other = Rest.signIn(server, second, SessionsIT.PASSWORD);
        JsonObject former = inForce(ada);
        String shipped = ada.get("rules/" + former.get("id").getAsString() + "/file")
                .is(200)
                .body();
        Matcher now = THRESHOLD.matcher(shipped);
        assertThat(now.find()).isTrue();
        int asked = Integer.parseInt(now.group(2));
        Journey before = Journey.started(server);

        Answer draft = bring(ada, now.replaceFirst("$1" + (asked + 1))).is(201);
        String path = "rules/" + draft.text("id");
        assertThat(draft.text("state")).isEqualTo("DRAFT");
        assertThat(draft.json().has("version")).isFalse();
        ada.get(path + "/trial").is(200);
        ada.post(path + "/activation", "", "If-Match", draft.etag()).isProblem(403, "rule-table-of-another");
        other.send("DELETE", path, BodyPublishers.noBody(), "If-Match", draft.etag())
                .isProblem(403, "rule-table-of-another");
        other.post(path + "/activation", "", "If-Match", "\"999\"").isProblem(412, "changed-meanwhile");
        assertThat(inForce(ada)).isEqualTo(former);
        try {
            Answer active = other.post(path + "/activation", "", "If-Match", draft.etag())
                    .is(200);
            assertThat(active.at("version").getAsInt())
                    .isGreaterThan(former.get("version").getAsInt());
            assertThat(ada.get("rules/" + former.get("id").getAsString()).text("state"))
                    .isEqualTo("RETIRED");
            assertThat(threshold(before))
                    .as("a phase keeps the rules it began with")
                    .isEqualTo(asked);
            assertThat(threshold(Journey.started(server))).isEqualTo(asked + 1);
            other.post(path + "/activation", "", "If-Match", active.etag()).isProblem(409, "rule-table-not-now");
            ada.send("DELETE", path, BodyPublishers.noBody(), "If-Match", active.etag())
                    .isProblem(409, "rule-table-not-now");
        } finally {
            Answer again = bring(ada, shipped);
            other.post("rules/" + again.text("id") + "/activation", "", "If-Match", again.etag())
                    .is(200);
            // other tests of this server count on one administrator
            ada.put(
                    "people/" + second + "/roles",
                    "{'roles':[]}",
                    "If-Match",
                    ada.get("people/" + second).is(200).etag());
        }
        assertThat(threshold(Journey.started(server))).isEqualTo(asked);
    }

    @Test
    void whatIsNoTableIsRefusedAndNothingIsKept(OksServer server) {
        Rest ada = Rest.as(server, Journey.ADMINISTRATOR);
        String shipped = ada.get("rules/" + inForce(ada).get("id").getAsString() + "/file")
                .is(200)
                .body();
        int known = ada.get("rules").at("total").getAsInt();
        bring(ada, shipped).isProblem(422, "rule-table-refused");
        bring(ada, "no XML").isProblem(422, "rule-table-refused");
        bring(ada, shipped.replace("hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\""))
                .isProblem(422, "rule-table-refused");
        bring(ada, " ".repeat(210 * 1024)).isProblem(413, "rule-table-refused");
        ada.upload("rules?table=deadlines", shipped.getBytes(StandardCharsets.UTF_8))
                .isProblem(422, "invalid-input");
        assertThat(ada.get("rules").at("total").getAsInt()).isEqualTo(known);
    }

    @Test
    void whoBroughtADraftReplacesAndDeletesIt(OksServer server) {
        Rest ada = Rest.as(server, Journey.ADMINISTRATOR);
        String shipped = ada.get("rules/" + inForce(ada).get("id").getAsString() + "/file")
                .is(200)
                .body();
        Answer draft = bring(ada, shipped + "<!-- one -->").is(201);
        String path = "rules/" + draft.text("id");
        Answer replaced = ada.send(
                        "PUT",
                        path + "/file?note=Better",
                        BodyPublishers.ofString(shipped + "<!-- two -->"),
                        "Content-Type",
                        "application/xml",
                        "If-Match",
                        draft.etag())
                .is(200);
        assertThat(replaced.text("note")).isEqualTo("Better");
        assertThat(ada.get(path + "/file").body()).endsWith("two -->");
        ada.send("DELETE", path, BodyPublishers.noBody(), "If-Match", replaced.etag())
                .is(204);
        ada.get(path).isProblem(404, "not-found");
    }

    private static Answer bring(Rest administrator, String xml) {
        return administrator.upload("rules?table=" + TABLE, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject inForce(Rest administrator) {
        for (JsonElement each : administrator.get("rules/in-force").is(200).list("items")) {
            if (each.getAsJsonObject().get("table").getAsString().equals(TABLE)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError("Nothing is in force for " + TABLE);
    }

    private static int threshold(Journey journey) {
        for (JsonElement line :
                journey.as(Journey.LEAD).get(journey.path("/readiness")).is(200).list("lines")) {
            if (line.getAsJsonObject().get("check").getAsString().equals(CHECK)) {
                return line.getAsJsonObject().get("threshold").getAsInt();
            }
        }
        throw new AssertionError("There is no line for " + CHECK);
    }
}
