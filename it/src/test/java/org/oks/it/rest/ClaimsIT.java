package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.APPROVER;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** Claims and evidence in full: their fields, their former texts, their order, and when they may be written. */
@Served(by = DatabaseKind.POSTGRES)
class ClaimsIT {
    private static final String PLAIN = "'statement':'They meet.','whoChanged':'Officers'";

    @Test
    void aClaimSaysAllAndItsFormerTextsAreKept(OksServer server) {
        Journey journey = Journey.started(server);
        String full = "{" + PLAIN
                + ",'ourPart':'Coaching','othersPart':'Money','rival':'A law','rivalTested':'Dates compared',"
                + "'assumptions':'They stay','significance':'It spreads','outcomeArea':'SCALE_UP',"
                + "'resultLevel':'INSTITUTIONAL_CHANGE','icoType':'ENHANCED_NETWORKS',"
                + "'capacityFactor':'POLICY_INSTRUMENTS','changeType':'PRACTICE','services':['TOOL','TRAINING'],"
                + "'intention':'INTENDED','valence':'POSITIVE','maturityLevel':2,'contributionLevel':'SOME',"
                + "'operation':'P130299','againstSought':true,'againstNote':'Asked two others.'}";
        Answer made = journey.as(CONSULTANT).post(journey.path("/claims"), full).is(201);
        String claim = "claims/" + made.text("id");
        assertThat(made.text("operation")).isEqualTo("P130299");
        assertThat(made.list("services")).hasSize(2);
        Answer changed = journey.as(LEAD)
                .put(claim, full.replace("A law", "Another law"), "If-Match", made.etag())
                .is(200);
        assertThat(changed.text("hash")).isNotEqualTo(made.text("hash"));
        assertThat(changed.text("changedBy")).isEqualTo(LEAD);
        assertThat(changed.text("author")).isEqualTo(CONSULTANT);
        Answer versions = journey.as(CONSULTANT).get(claim + "/versions").is(200);
        assertThat(versions.text("items.0.members.rival")).isEqualTo("A law");
        assertThat(versions.text("items.0.writtenBy")).isEqualTo(CONSULTANT);
        assertThat(versions.text("items.1.members.rival")).isEqualTo("Another law");
        journey.as(CONSULTANT)
                .post(journey.path("/claims"), "{" + PLAIN + ",'maturityLevel':4,'operation':'X1'}")
                .isProblem(422, "invalid-input");
        journey.as(CONSULTANT)
                .post(journey.path("/claims"), "{" + PLAIN + ",'changeType':'MOOD'}")
                .isProblem(400, "malformed-request");
    }

    @Test
    void sixMainItemsCarryAClaimAndWhatContradictsIsAlwaysTaken(OksServer server) {
        Journey journey = Journey.started(server);
        String claim = claim(journey);
        List<Answer> items = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            items.add(add(journey, claim, "Item " + i, "SUPPORTS", true).is(201));
        }
        add(journey, claim, "Item 7", "SUPPORTS", true).isProblem(409, "too-many-main-items");
        Answer seventh = add(journey, claim, "Item 7", "SUPPORTS", false).is(201);
        Answer against = add(journey, claim, "Against", "CONTRADICTS", true).is(201);
        assertThat(against.at("main").getAsBoolean()).isFalse();
        assertThat(codes(journey, claim)).containsExactly("E8", "E1", "E2", "E3", "E4", "E5", "E6", "E7");
        assertThat(against.text("probativeTest")).isEqualTo("STRAW_IN_THE_WIND");
        assertThat(against.text("confidentiality")).isEqualTo("ENGAGEMENT_ONLY");

        String main = "evidence/" + seventh.text("id") + "/main";
        journey.as(CONSULTANT)
                .put(main, "{'main':true}", "If-Match", seventh.etag())
                .isProblem(409, "too-many-main-items");
        Answer first = items.get(0);
        journey.as(CONSULTANT)
                .put("evidence/" + first.text("id") + "/main", "{'main':false}", "If-Match", first.etag())
                .is(200);
        journey.as(CONSULTANT)
                .put(main, "{'main':true}", "If-Match", seventh.etag())
                .is(200);
        assertThat(codes(journey, claim)).containsExactly("E8", "E2", "E3", "E4", "E5", "E6", "E7", "E1");
    }

    @Test
    void theTeamOrdersItsEvidenceByRelevance(OksServer server) {
        Journey journey = Journey.started(server);
        String claim = claim(journey);
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            ids.add(add(journey, claim, "Item " + i, "SUPPORTS", true).is(201).text("id"));
        }
        String etag = journey.as(LEAD).get("claims/" + claim).etag();
        String order = "{'order':['" + ids.get(2) + "','" + ids.get(0) + "','" + ids.get(1) + "']}";
        String path = "claims/" + claim + "/evidence-order";
        journey.as(LEAD)
                .put(path, "{'order':['" + ids.get(2) + "']}", "If-Match", etag)
                .isProblem(422, "invalid-input");
        journey.as(LEAD).put(path, order).isProblem(428, "version-needed");
        journey.as(LEAD).put(path, order, "If-Match", etag).is(200);
        assertThat(codes(journey, claim)).containsExactly("E3", "E1", "E2");
        journey.as(LEAD).put(path, order, "If-Match", etag).isProblem(412, "changed-meanwhile");
    }

    @Test
    void whatIsWithdrawnByItsAuthorCanBeTakenBack(OksServer server) {
        Journey journey = Journey.started(server);
        String claim = claim(journey);
        Answer item = add(journey, claim, "Item", "SUPPORTS", true).is(201);
        String path = "evidence/" + item.text("id");
        journey.as(LEAD).post(path + "/withdrawal", "", "If-Match", item.etag()).isProblem(403, "not-allowed");
        Answer gone = journey.as(CONSULTANT)
                .post(path + "/withdrawal", "", "If-Match", item.etag())
                .is(200);
        assertThat(gone.text("takeBackUntil")).isNotBlank();
        assertThat(codes(journey, claim)).isEmpty();
        assertThat(journey.as(LEAD)
                        .get("claims/" + claim + "/withdrawn-evidence")
                        .is(200)
                        .list("items"))
                .hasSize(1);
        journey.as(CONSULTANT)
                .put(path + "/main", "{'main':false}", "If-Match", gone.etag())
                .isProblem(422, "invalid-input");
        journey.as(CONSULTANT)
                .post(path + "/take-back", "", "If-Match", gone.etag())
                .is(200);
        assertThat(codes(journey, claim)).containsExactly("E1");
    }

    @Test
    void evidenceIsWrittenAlsoWhileTheGateIsOpenAndNotAfterwards(OksServer server) {
        Journey journey = Journey.inGate(server);
        String claim = journey.as(LEAD)
                .get(journey.path("/claims"))
                .list("items")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("claim")
                .get("id")
                .getAsString();
        add(journey, claim, "Against", "CONTRADICTS", true).is(201);
        assertThat(codes(journey, claim).get(0)).isEqualTo("E2");
        journey.as(APPROVER).post(journey.path("/gates/1/pack"), "").is(200);
        journey.score(1, APPROVER, 4)
                .decide(APPROVER, 1, "STOP", journey.round(1))
                .is(200);
        add(journey, claim, "Late", "CONTRADICTS", true).isProblem(409, "not-now");
    }

    private static String claim(Journey journey) {
        return journey.as(CONSULTANT)
                .post(journey.path("/claims"), "{" + PLAIN + "}")
                .is(201)
                .text("id");
    }

    private static Answer add(Journey journey, String claim, String title, String direction, boolean main) {
        return journey.as(CONSULTANT)
                .post(
                        "claims/" + claim + "/evidence",
                        "{'kind':'TEXT','title':'" + title + "','source':'Office','locator':'page 1','main':" + main
                                + ",'direction':'" + direction + "','text':'They met.','sourceRole':'PEER',"
                                + "'type':'TESTIMONY'}");
    }

    private static List<String> codes(Journey journey, String claim) {
        List<String> codes = new ArrayList<>();
        for (JsonElement item : journey.as(LEAD).get("claims/" + claim).is(200).list("evidence")) {
            codes.add(item.getAsJsonObject().get("code").getAsString());
        }
        return codes;
    }
}
