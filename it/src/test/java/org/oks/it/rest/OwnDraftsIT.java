package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** Drafts are each person's own, one for a form, and not without bounds. */
@Served(by = DatabaseKind.POSTGRES)
class OwnDraftsIT {
    @Test
    void aDraftIsItsWritersAloneAndTakesThePlaceOfTheOneBefore(OksServer server) {
        String page = "/somewhere.xhtml?id=" + UUID.randomUUID();
        Rest amina = Rest.as(server, LEAD);
        amina.put("drafts", draft(page, "first words")).is(200);
        amina.put("drafts", draft(page, "other words")).is(200);
        assertThat(amina.get("drafts?page=" + page).at("items").getAsJsonArray())
                .hasSize(1);
        assertThat(amina.get("drafts?page=" + page).body())
                .contains("other words")
                .doesNotContain("first words");
        Rest ravi = Rest.as(server, CONSULTANT);
        assertThat(ravi.get("drafts?page=" + page).body()).doesNotContain("words");
        ravi.sendJson("DELETE", "drafts?form=form&page=" + page, "").is(204);
        assertThat(amina.get("drafts?page=" + page).body()).contains("other words");
        amina.sendJson("DELETE", "drafts?form=form&page=" + page, "").is(204);
        assertThat(amina.get("drafts?page=" + page).body()).doesNotContain("words");
    }

    @Test
    void whatIsNoDraftOfAFormIsRefused(OksServer server) {
        Rest amina = Rest.as(server, LEAD);
        Answer empty = amina.put("drafts", "{'page':'','form':'','fields':[]}").isProblem(422, "invalid-input");
        assertThat(empty.list("items")).hasSize(3);
        amina.put("drafts", draft("/somewhere.xhtml", "x".repeat(200_001))).isProblem(422, "invalid-input");
    }

    @Test
    void ofAHundredTheOldestMakesRoom(OksServer server) {
        Rest amina = Rest.as(server, LEAD);
        String id = UUID.randomUUID().toString();
        for (int page = 0; page <= 100; page++) {
            amina.put("drafts", draft("/" + id + "/" + page, "words")).is(200);
        }
        assertThat(amina.get("drafts?page=/" + id + "/0").body()).doesNotContain("words");
        assertThat(amina.get("drafts?page=/" + id + "/1").body()).contains("words");
    }

    private static String draft(String page, String words) {
        return "{'page':'" + page + "','form':'form','fields':[{'name':'objective','label':'Objective','value':'"
                + words + "'}]}";
    }
}
