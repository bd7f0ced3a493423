package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.CLIENT;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;
import static org.oks.it.rest.Journey.MANAGER;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** The result chain, the core indicators with their values, and what was delivered. */
@Served(by = DatabaseKind.POSTGRES)
class ResultsIT {
    private static final String NODES = "[{'code':'O1','level':'OUTPUT','text':'3 validated assets'},"
            + "{'code':'I1','level':'INTERMEDIATE_CAPACITY_OUTCOME','text':'Teams plan by week',"
            + "'icoType':'ENHANCED_KNOWLEDGE_OR_SKILLS'},"
            + "{'code':'C1','level':'INSTITUTIONAL_CHANGE','text':'The society plans outreach weekly',"
            + "'capacityFactor':'ORGANIZATIONAL_ARRANGEMENTS'},"
            + "{'code':'D1','level':'DEVELOPMENT_GOAL','text':'Safer behaviour'}]";
    private static final String LINKS = "[{'from':'O1','to':'I1','assumptions':[{'text':'Written well enough'}]},"
            + "{'from':'I1','to':'C1','assumptions':[{'text':'A supervisor stays'}],'risks':[{'text':'Money ends'}]},"
            + "{'from':'C1','to':'D1','assumptions':[{'text':'More contact changes behaviour'}]}]";
    private static final String CHAIN = "{'nodes':" + NODES + ",'links':" + LINKS + ",'reason':'First'}";
    private static final String JUDGED = "[{'point':'CAPTURES_CONTRIBUTION','good':true},"
            + "{'point':'CLEAR_DEFINITION','good':true},{'point':'METHOD_OF_CALCULATION','good':true},"
            + "{'point':'CREDIBLE_DATA','good':false,'note':'Read from paper'}]";
    private static final String PERIODS = "[{'number':1,'startsOn':'2017-01-01','endsOn':'2017-06-30','target':10.5}]";
    private static final String PLAN = "{'library':'OKS-01','name':'Elements operating','node':'C1','unit':'elements',"
            + "'measure':'UNIT','ascending':true,'baseline':3,'baselineYear':2016,'dimensions':['Women','Men'],"
            + "'source':'Minutes','frequency':'QUARTERLY','responsible':'The secretariat','sdgTarget':'17.6',"
            + "'quality':" + JUDGED + ",'periods':" + PERIODS + "}";

    @Test
    void aChainIsWrittenWholeAndItsVersionsStay(OksServer server) {
        Journey journey = Journey.started(server);
        String chain = journey.path("/result-chain");
        Answer none = journey.as(CONSULTANT).get(chain).is(200);
        assertThat(none.etag()).isEqualTo("\"0\"");
        assertThat(none.list("nodes")).isEmpty();
        refusedStep(journey, "result-chain");

        journey.as(CONSULTANT).put(chain, CHAIN).isProblem(428, "version-needed");
        Answer first = journey.as(CONSULTANT)
                .put(chain, CHAIN, "If-Match", none.etag())
                .is(200);
        assertThat(first.text("links.1.assumptions.0.code")).isEqualTo("A2");
        assertThat(first.text("links.1.assumptions.0.state")).isEqualTo("UNTESTED");
        journey.as(LEAD).put(chain, CHAIN, "If-Match", none.etag()).isProblem(412, "changed-meanwhile");
        journey.as(LEAD)
                .put(chain, CHAIN.replace("'from':'C1','to':'D1'", "'from':'D1','to':'C1'"), "If-Match", first.etag())
                .isProblem(422, "invalid-input");

        journey.as(LEAD)
                .put(chain, CHAIN.replace("Safer behaviour", "Fewer infections"), "If-Match", first.etag())
                .is(200);
        Answer versions = journey.as(CLIENT).get(chain + "/versions").is(200);
        assertThat(versions.list("items")).hasSize(2);
        assertThat(versions.text("items.0.writtenBy")).isEqualTo(LEAD);
        assertThat(versions.text("items.0.changes")).contains("=D1");
        assertThat(versions.text("items.1.reason")).isEqualTo("First");
        assertThat(journey.as(CLIENT).get(chain + "/versions/1").is(200).text("nodes.3.text"))
                .isEqualTo("Safer behaviour");
        journey.as(CLIENT).get(chain + "/versions/9").isProblem(404, "not-found");

        journey.as(CLIENT).post(journey.path("/steps/result-chain/done"), "").is(200);
    }

    @Test
    void anIndicatorIsJudgedOpenedMeasuredAndApprovedByAnother(OksServer server) {
        Journey journey = Journey.started(server);
        chain(journey);
        Answer made = journey.as(CONSULTANT)
                .post(journey.path("/indicators"), PLAN.replace(JUDGED, "[]"))
                .is(201);
        String one = journey.path("/indicators/1");
        assertThat(made.text("code")).isEqualTo("K1");
        assertThat(made.text("missing.0.field")).isEqualTo("quality");
        journey.as(LEAD).post(one + "/periods/1/opening", "").isProblem(422, "invalid-input");
        Answer judged =
                journey.as(CONSULTANT).put(one, PLAN, "If-Match", made.etag()).is(200);
        assertThat(judged.list("missing")).isEmpty();
        journey.as(LEAD).put(one, PLAN, "If-Match", made.etag()).isProblem(412, "changed-meanwhile");

        String updates = one + "/periods/1/updates";
        String nine = "{'value':9.25,'parts':[{'dimension':'Women','value':4}],'comment':'Counted'}";
        journey.as(CONSULTANT).post(updates, nine).isProblem(409, "not-now");
        journey.as(CONSULTANT).post(one + "/periods/1/opening", "").isProblem(403, "not-allowed");
        journey.as(MANAGER).post(one + "/periods/1/opening", "").is(200);
        journey.as(CONSULTANT)
                .put(
                        one,
                        PLAN.replace("10.5", "5"),
                        "If-Match",
                        journey.as(CONSULTANT).get(one).etag())
                .isProblem(422, "invalid-input");

        journey.as(CONSULTANT).post(updates, nine.replace("Women", "Boys")).isProblem(422, "invalid-input");
        Answer draft = journey.as(LEAD).post(updates, nine).is(201);
        assertThat(draft.text("status")).isEqualTo("DRAFT");
        Answer pending = journey.as(LEAD)
                .post(updates + "/1/submission", "", "If-Match", draft.etag())
                .is(200);
        journey.as(LEAD)
                .post(updates + "/1/approval", "{}", "If-Match", pending.etag())
                .isProblem(403, "not-allowed");
        journey.as(CONSULTANT)
                .post(updates + "/1/approval", "{}", "If-Match", pending.etag())
                .isProblem(403, "not-allowed");
        journey.as(CLIENT)
                .post(updates + "/1/approval", "{}", "If-Match", draft.etag())
                .isProblem(412, "changed-meanwhile");
        journey.as(CLIENT)
                .post(updates + "/1/return", "{}", "If-Match", pending.etag())
                .isProblem(422, "invalid-input");
        Answer returned = journey.as(CLIENT)
                .post(updates + "/1/return", "{'note':'Count the third site.'}", "If-Match", pending.etag())
                .is(200);
        assertThat(journey.as(CLIENT).get(one).is(200).json().has("actual")).isFalse();
        Answer mended = journey.as(CONSULTANT)
                .put(updates + "/1", nine.replace("9.25", "9.5"), "If-Match", returned.etag())
                .is(200);
        Answer again = journey.as(CONSULTANT)
                .post(updates + "/1/submission", "", "If-Match", mended.etag())
                .is(200);
        Answer approved = journey.as(CLIENT)
                .post(updates + "/1/approval", "{}", "If-Match", again.etag())
                .is(200);
        Answer measured = journey.as(CONSULTANT).get(one).is(200);
        assertThat(measured.at("actual").getAsBigDecimal()).isEqualByComparingTo("9.5");
        assertThat(measured.at("progress").getAsBigDecimal()).isEqualByComparingTo("0.8667");
        journey.as(CONSULTANT)
                .put(updates + "/1", nine, "If-Match", approved.etag())
                .isProblem(409, "not-now");
    }

    @Test
    void fewIndicatorsAreEnoughUnlessAManagerSaysWhy(OksServer server) {
        Journey journey = Journey.started(server);
        String own = "{'name':'Own'}";
        for (int i = 1; i <= 7; i++) {
            journey.as(CONSULTANT).post(journey.path("/indicators"), own).is(201);
        }
        journey.as(CONSULTANT).post(journey.path("/indicators"), own).isProblem(409, "too-many-indicators");
        String allowance = journey.path("/indicators/allowance");
        journey.as(LEAD).put(allowance, "{'most':8,'reason':'Two donors.'}").isProblem(403, "not-allowed");
        journey.as(MANAGER).put(allowance, "{'most':8}").isProblem(422, "invalid-input");
        journey.as(MANAGER).put(allowance, "{'most':8,'reason':'Two donors.'}").is(200);
        Answer eighth =
                journey.as(CONSULTANT).post(journey.path("/indicators"), own).is(201);
        journey.as(CONSULTANT).post(journey.path("/indicators"), own).isProblem(409, "too-many-indicators");
        journey.as(CONSULTANT)
                .post(journey.path("/indicators/8/withdrawal"), "", "If-Match", eighth.etag())
                .is(200);
        journey.as(CONSULTANT)
                .post(journey.path("/indicators"), "{'name':'Own','sdgTarget':'99'}")
                .isProblem(422, "invalid-input");
        journey.as(CONSULTANT)
                .post(journey.path("/indicators"), "{'name':'Own','baseline':'3'}")
                .isProblem(400, "malformed-request");
        refusedStep(journey, "core-indicators");
        assertThat(journey.as(LEAD).get("indicator-library").is(200).list("items"))
                .hasSize(10);
    }

    @Test
    void whatWasDeliveredHangsOnAnOutputThatThenStays(OksServer server) {
        Journey journey = Journey.started(server);
        chain(journey);
        String services = journey.path("/services");
        String visit = "{'type':'PEER_LEARNING','title':'Peer visit','deliveredOn':'2017-03-01','days':2.5,"
                + "'people':'Two consultants','women':12,'men':9,'others':1,'cost':1200.5,'currency':'USD',"
                + "'funding':'Trust fund','node':'O1'}";
        journey.as(CONSULTANT).post(services, visit.replace("O1", "C1")).isProblem(422, "invalid-input");
        Answer made = journey.as(CONSULTANT).post(services, visit).is(201);
        assertThat(journey.as(LEAD).get(services).is(200).text("items.0.said.title"))
                .isEqualTo("Peer visit");
        String chain = journey.path("/result-chain");
        String without = renamed("O1", "O2");
        String etag = journey.as(LEAD).get(chain).etag();
        journey.as(LEAD).put(chain, without, "If-Match", etag).isProblem(409, "node-in-use");

        String one = services + "/1";
        Answer changed = journey.as(LEAD)
                .put(one, visit.replace("Peer visit", "Study visit"), "If-Match", made.etag())
                .is(200);
        journey.as(CONSULTANT).put(one, visit, "If-Match", made.etag()).isProblem(412, "changed-meanwhile");
        journey.as(CONSULTANT)
                .post(one + "/withdrawal", "", "If-Match", changed.etag())
                .is(200);
        assertThat(journey.as(LEAD).get(services).is(200).list("items")).isEmpty();
        journey.as(LEAD).put(chain, without, "If-Match", etag).is(200);
    }

    @Test
    void aClaimHangsOnANodeThatThenStays(OksServer server) {
        Journey journey = Journey.started(server);
        chain(journey);
        String claim = "{'statement':'They plan.','whoChanged':'Officers','chainNode':'C1'}";
        journey.as(CONSULTANT)
                .post(journey.path("/claims"), claim.replace("'C1'", "'C7'"))
                .isProblem(422, "invalid-input");
        Answer made =
                journey.as(CONSULTANT).post(journey.path("/claims"), claim).is(201);
        assertThat(made.text("chainNode")).isEqualTo("C1");
        String chain = journey.path("/result-chain");
        String without = renamed("C1", "C2");
        String etag = journey.as(LEAD).get(chain).etag();
        journey.as(LEAD).put(chain, without, "If-Match", etag).isProblem(409, "node-in-use");
        journey.as(CONSULTANT)
                .put("claims/" + made.text("id"), claim.replace("'C1'", "'I1'"), "If-Match", made.etag())
                .is(200);
        journey.as(LEAD).put(chain, without, "If-Match", etag).is(200);
    }

    @Test
    void aClaimNamesTheServicesItRestsOnAndTheyStay(OksServer server) {
        Journey journey = Journey.started(server);
        String services = journey.path("/services");
        Rest ravi = journey.as(CONSULTANT);
        Answer visit = ravi.post(services, "{'type':'PEER_LEARNING','title':'Visit','deliveredOn':'2017-02-01'}")
                .is(201);
        ravi.post(services, "{'type':'TOOL','title':'Slip','deliveredOn':'2017-02-02'}")
                .is(201);
        String claim = "{'statement':'They plan.','whoChanged':'Officers','deliveries':[1,2]}";
        ravi.post(journey.path("/claims"), claim.replace("[1,2]", "[1,9]")).isProblem(422, "invalid-input");
        Answer made = ravi.post(journey.path("/claims"), claim).is(201);
        assertThat(made.list("deliveries")).hasSize(2);
        journey.as(LEAD)
                .post(services + "/1/withdrawal", "", "If-Match", visit.etag())
                .isProblem(409, "service-in-use");
        ravi.put("claims/" + made.text("id"), claim.replace("[1,2]", "[2]"), "If-Match", made.etag())
                .is(200);
        journey.as(LEAD)
                .post(services + "/1/withdrawal", "", "If-Match", visit.etag())
                .is(200);
    }

    /** The chain with one node less and another more. */
    private static String renamed(String code, String other) {
        return CHAIN.replace("'" + code + "'", "'" + other + "'");
    }

    private static void chain(Journey journey) {
        journey.as(CONSULTANT)
                .put(journey.path("/result-chain"), CHAIN, "If-Match", "\"0\"")
                .is(200);
    }

    private static void refusedStep(Journey journey, String step) {
        Answer refused = journey.as(LEAD)
                .post(journey.path("/steps/" + step + "/done"), "")
                .isProblem(409, "step-not-complete");
        List<String> fields = new ArrayList<>();
        for (JsonElement item : refused.list("items")) {
            fields.add(item.getAsJsonObject().get("field").getAsString());
        }
        assertThat(fields).isNotEmpty();
    }
}
