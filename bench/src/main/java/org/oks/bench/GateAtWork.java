package org.oks.bench;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The people of the demonstration carry an engagement to its second gate, by REST. */
final class GateAtWork {
    private static final String API = "api/v1/";

    private final Http lead;
    private final Http manager;
    private final Http approver;
    private final Http sponsor;
    private final Steps steps;
    private final String password;

    GateAtWork(URI server, String password) {
        this.password = password;
        lead = Http.signIn(server, "amina.lead", password);
        manager = Http.signIn(server, "maria.manager", password);
        approver = Http.signIn(server, "omar.approver", password);
        sponsor = Http.signIn(server, "nita.client", password);
        steps = new Steps(lead);
    }

    /**
     * An engagement in review at gate 2, its panel appointed and ready to weigh.
     *
     * @param conditions how many gate 1 set, all of them closed
     */
    String inSecondGate(int claims, int items, int conditions) {
        String id = steps.propose("Large institute", "amina.lead", "ravi.consultant", "nita.client");
        steps.start(id);
        steps.await(id, "before-review");
        claim(id, 1);
        pass(id, 1);
        decide(id, conditions);
        steps.await(id, "before-review");
        for (JsonObject condition : lead.get(API + "engagements/" + id + "/conditions")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)) {
            lead.post(
                            API + "conditions/" + condition.getString("id") + "/closing",
                            "{'note':'It was done.'}",
                            "If-Match",
                            "\"" + condition.getInt("version") + "\"")
                    .expect(200);
        }
        for (int i = 1; i < claims; i++) {
            claim(id, items);
        }
        pass(id, 2);
        return id;
    }

    private void claim(String id, int items) {
        String claim = lead.post(
                        API + "engagements/" + id + "/claims",
                        "{'statement':'Nine districts review their data each month.','whoChanged':'District officers',"
                                + "'ourPart':'We coached them.','othersPart':'The state paid for it.',"
                                + "'rival':'A new law asked for it.'}")
                .expect(201)
                .json()
                .getString("id");
        for (int i = 0; i < items; i++) {
            lead.post(
                            API + "claims/" + claim + "/evidence",
                            "{'kind':'TEXT','title':'Minutes " + i
                                    + "','source':'District office','sourceRole':'BENEFICIARY','locator':'page 2',"
                                    + "'main':true,'direction':'SUPPORTS','text':'The officers met on the third.'}")
                    .expect(201);
        }
    }

    private void pass(String id, int gate) {
        String gates = API + "engagements/" + id + "/gates/" + gate;
        new StepsTaken(lead, sponsor, id).untilSubmitted(gate);
        lead.post(gates + "/submission", "").expect(201);
        steps.await(id, "appoint-panel");
        manager.put(
                        gates + "/panel",
                        "{'lead':'omar.approver','reviewers':[]}",
                        "If-Match",
                        manager.get(gates).expect(200).etag())
                .expect(200);
        approver.post(gates + "/declaration", "{}").expect(204);
    }

    private void decide(String id, int conditions) {
        String gate = API + "engagements/" + id + "/gates/1";
        for (JsonObject claim : approver.get(gate + "/scores")
                .expect(200)
                .json()
                .getJsonArray("claims")
                .getValuesAs(JsonObject.class)) {
            for (JsonObject item : claim.getJsonArray("items").getValuesAs(JsonObject.class)) {
                approver.put(
                                gate + "/scores/" + item.getString("itemId"),
                                "{'itemHash':'" + item.getString("hash") + "','plausibility':4,'uniqueness':4,"
                                        + "'triangulation':4,'transparency':4,'independence':4}",
                                "If-None-Match",
                                "*")
                        .expect(200);
            }
        }
        String list = IntStream.rangeClosed(1, conditions)
                .mapToObj(i -> "{'text':'Show item " + i + ".','owner':'ravi.consultant','dueOn':'2099-01-01'}")
                .collect(Collectors.joining(","));
        Http.Answer desk = approver.get(gate).expect(200);
        approver.post(
                        gate + "/decision",
                        "{'decision':'ADVANCE_WITH_CONDITIONS','reason':'Good so far.','differs':'Still to be shown.',"
                                + "'digest':'"
                                + desk.json().getJsonObject("pack").getString("digest")
                                + "','password':'" + password + "','conditions':[" + list + "]}",
                        "If-Match",
                        desk.etag())
                .expect(200);
    }
}
