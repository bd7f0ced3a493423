package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.ADMINISTRATOR;
import static org.oks.it.rest.Journey.CLIENT;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;
import static org.oks.it.rest.Journey.MANAGER;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** What an engagement learns from its own action: reviews with their actions, learning tables, lessons, own strength. */
@Served(by = DatabaseKind.POSTGRES)
class LearningIT {
    private static final String ONE_LINK = "{'nodes':[{'code':'O1','level':'OUTPUT','text':'3 validated assets'},"
            + "{'code':'I1','level':'INTERMEDIATE_CAPACITY_OUTCOME','text':'Teams plan by week',"
            + "'icoType':'ENHANCED_KNOWLEDGE_OR_SKILLS'}],"
            + "'links':[{'from':'O1','to':'I1','assumptions':[{'text':'Written well enough'}]}]}";
    private static final String BEFORE = "/phases/1/before-review";
    private static final String AFTER = "/phases/1/after-review";
    private static final String FIRST = "If-None-Match";

    private static final String HELD_BEFORE = "{'heldOn':'2017-03-02','participants':'The team',"
            + "'afterOn':'2017-06-02','answers':[{'question':'INTENDED','answer':'Weekly plans.'},"
            + "{'question':'MEASURES','answer':'14 of 14 sites.'},{'question':'CHALLENGES','answer':'Vacant posts.'},"
            + "{'question':'LEARNED','answer':'Coaching takes eight weeks.'},"
            + "{'question':'SUCCESS','answer':'Two coached sites.'}]}";
    private static final String HELD_AFTER = "{'heldOn':'2017-03-03','participants':'The team','answers':["
            + "{'question':'ACTUAL','answer':'11 of 14 sites.'},{'question':'CAUSES','answer':'Posts stayed vacant.'},"
            + "{'question':'SAME_AGAIN','answer':'Pair the sites.'},"
            + "{'question':'DIFFERENTLY','answer':'Ask for a supervisor first.'}]}";

    @Test
    void aReviewIsSavedIncompleteAndIsDoneOnceItIsWhole(OksServer server) {
        Journey journey = Journey.started(server);
        journey.as(CLIENT).get(journey.path(BEFORE)).isProblem(404, "not-found");
        journey.as(CLIENT).put(journey.path(BEFORE), "{}").isProblem(428, "version-needed");
        Answer begun = journey.as(CLIENT)
                .put(journey.path(BEFORE), "{'answers':[{'question':'INTENDED','answer':'Weekly plans.'}]}", FIRST, "*")
                .is(200);
        Answer refused = finish(journey, "before-review").isProblem(409, "step-not-complete");
        assertThat(fields(refused, "items", "field"))
                .contains("heldOn", "participants", "MEASURES", "CHALLENGES", "LEARNED", "SUCCESS", "afterOn");
        journey.as(LEAD).put(journey.path(BEFORE), HELD_BEFORE, FIRST, "*").isProblem(409, "changed-meanwhile");
        Answer held = journey.as(LEAD)
                .put(journey.path(BEFORE), HELD_BEFORE, "If-Match", begun.etag())
                .is(200);
        assertThat(held.text("changedBy")).isEqualTo(LEAD);
        assertThat(held.text("recordedBy")).isEqualTo(CLIENT);
        journey.as(CLIENT)
                .put(journey.path(BEFORE), HELD_BEFORE, "If-Match", begun.etag())
                .isProblem(412, "changed-meanwhile");
        journey.as(LEAD)
                .put(journey.path(BEFORE), HELD_AFTER, "If-Match", held.etag())
                .isProblem(422, "invalid-input");
        journey.as(LEAD)
                .put(journey.path("/phases/2/before-review"), HELD_BEFORE, FIRST, "*")
                .isProblem(409, "not-now");
        finish(journey, "before-review").is(200);
    }

    @Test
    void anAfterReviewAnswersItsBeforeReviewAndItsActionsHaveOwners(OksServer server) {
        Journey journey = Journey.started(server);
        journey.as(CONSULTANT)
                .post(journey.path("/actions"), "{'text':'Ask first.'}")
                .isProblem(409, "not-now");
        journey.as(LEAD).put(journey.path(BEFORE), HELD_BEFORE, FIRST, "*").is(200);
        Answer after = journey.as(CONSULTANT)
                .put(journey.path(AFTER), HELD_AFTER, FIRST, "*")
                .is(200);
        assertThat(after.text("answers.0.answer"))
                .as("copied from the before review")
                .isEqualTo("Weekly plans.");
        Answer action = journey.as(CONSULTANT)
                .post(journey.path("/actions"), "{'text':'Ask for a supervisor.'}")
                .is(201);
        String path = journey.path("/actions/" + action.text("number"));
        assertThat(fields(finish(journey, "after-review").isProblem(409, "step-not-complete"), "items", "field"))
                .containsExactly("action-1", "action-1");
        assertThat(isPaired(journey)).isFalse();
        journey.as(LEAD)
                .put(path, "{'text':'Ask.','owner':'" + MANAGER + "'}", "If-Match", action.etag())
                .isProblem(422, "invalid-input");
        Answer owned = journey.as(LEAD)
                .put(
                        path,
                        "{'text':'Ask for a supervisor.','owner':'" + CLIENT + "','dueOn':'2017-04-18'}",
                        "If-Match",
                        action.etag())
                .is(200);
        finish(journey, "after-review").is(200);
        assertThat(isPaired(journey)).isTrue();
        assertThat(owed(journey, CLIENT)).contains(journey.id());
        assertThat(owed(journey, LEAD)).doesNotContain(journey.id());

        journey.as(MANAGER).post(path + "/done", "", "If-Match", owned.etag()).isProblem(403, "not-allowed");
        journey.as(LEAD)
                .post(path + "/dropped", "{'reason':' '}", "If-Match", owned.etag())
                .isProblem(422, "invalid-input");
        journey.as(CLIENT).post(path + "/done", "", "If-Match", action.etag()).isProblem(412, "changed-meanwhile");
        Answer done = journey.as(CLIENT)
                .post(path + "/done", "", "If-Match", owned.etag())
                .is(200);
        assertThat(done.text("state")).isEqualTo("DONE");
        assertThat(owed(journey, CLIENT)).doesNotContain(journey.id());
        journey.as(LEAD)
                .post(path + "/dropped", "{'reason':'Late.'}", "If-Match", done.etag())
                .isProblem(409, "not-now");
    }

    @Test
    void anActionMayBelongToSomebodyWhoWritesNothingElse(OksServer server) {
        Journey journey = Journey.started(server);
        journey.as(LEAD)
                .put(
                        journey.path("/team"),
                        "{'team':[{'personId':'" + LEAD + "','role':'LEAD'},{'personId':'" + CLIENT
                                + "','role':'CLIENT_SPONSOR'}]}",
                        "If-Match",
                        journey.etag())
                .is(200);
        journey.as(LEAD).put(journey.path(AFTER), HELD_AFTER, FIRST, "*").is(200);
        journey.as(CLIENT).post(journey.path("/actions"), "{'text':'Sign.'}").isProblem(403, "not-allowed");
        Answer mine = add(journey, "{'text':'Sign.','owner':'" + CLIENT + "','dueOn':'2017-04-18'}");
        Answer other = add(journey, "{'text':'Ask.','owner':'" + LEAD + "','dueOn':'2017-04-18'}");
        journey.as(CLIENT)
                .post(journey.path("/actions/2/done"), "", "If-Match", other.etag())
                .isProblem(403, "not-allowed");
        journey.as(CLIENT)
                .post(journey.path("/actions/1/done"), "", "If-Match", mine.etag())
                .is(200);
    }

    @Test
    void whatALaterPhaseCanLearnFrom(OksServer server) {
        Journey journey = Journey.started(server);
        journey.as(LEAD).put(journey.path(BEFORE), HELD_BEFORE, FIRST, "*").is(200);
        // the newest of all, whatever other tests left on this server
        String today = journey.see().text("facts.proposedAt").substring(0, 10);
        journey.as(LEAD)
                .put(journey.path(AFTER), HELD_AFTER.replace("2017-03-03", today), FIRST, "*")
                .is(200);
        add(journey, "{'text':'Ask.','owner':'" + LEAD + "','dueOn':'2017-04-18'}");
        Journey beside = Journey.started(server);
        assertThat(elsewhere(beside, LEAD)).as("its phase is open").doesNotContain(journey.id());
        journey.work(1).claim().submit(1).decided(1, "ADVANCE").opened();

        Answer lessons = journey.as(LEAD).get(journey.path("/phases/2/lessons")).is(200);
        assertThat(lessons.text("last.answers.3.answer")).isEqualTo("Pair the sites.");
        assertThat(lessons.text("open.0.text")).isEqualTo("Ask.");
        journey.as(LEAD)
                .put(
                        journey.path(AFTER),
                        HELD_AFTER,
                        "If-Match",
                        journey.as(LEAD).get(journey.path(AFTER)).etag())
                .isProblem(409, "not-now");
        assertThat(elsewhere(beside, LEAD)).contains(journey.id());
        assertThat(elsewhere(beside, MANAGER)).contains(journey.id());

        journey.as(LEAD)
                .put(
                        journey.path("/team"),
                        "{'team':[{'personId':'" + LEAD + "','role':'LEAD'}]}",
                        "If-Match",
                        journey.etag())
                .is(200);
        Journey third = Journey.started(server);
        assertThat(elsewhere(third, CONSULTANT)).as("no longer on that team").doesNotContain(journey.id());
        third.as(CLIENT).get(journey.path("/phases/2/lessons")).isProblem(404, "not-found");
    }

    @Test
    void aTableGrowsFromWhatHappenedToWhereItIsTried(OksServer server) {
        Journey journey = Journey.started(server);
        String tables = journey.path("/learning-tables");
        Answer table = journey.as(CONSULTANT)
                .post(tables, "{'framingQuestion':'What will it take for us to go on?'}")
                .is(201);
        String entries = tables + "/1/entries";
        journey.as(CONSULTANT)
                .post(entries, "{'quadrant':'INSIGHT','text':'They plan.'}")
                .isProblem(422, "invalid-input");
        Answer truth = journey.as(CONSULTANT)
                .post(entries, "{'quadrant':'GROUND_TRUTH','text':'14 of 14.','evidence':['E1']}")
                .is(201);
        assertThat(truth.text("code")).isEqualTo("G1");
        journey.as(CONSULTANT)
                .post(
                        entries,
                        "{'quadrant':'HYPOTHESIS','ifPart':'we ask','thenPart':'they plan','derivedFrom':['G1']}")
                .isProblem(422, "invalid-input");
        journey.as(CONSULTANT)
                .post(entries, "{'quadrant':'INSIGHT','text':'They plan.','derivedFrom':['G1']}")
                .is(201);
        String idea = "'ifPart':'we ask','thenPart':'they plan','derivedFrom':['I1'],'assumption':'A1'";
        journey.as(CONSULTANT)
                .post(entries, "{'quadrant':'HYPOTHESIS'," + idea + "}")
                .isProblem(422, "invalid-input");
        String chain = journey.path("/result-chain");
        journey.as(CONSULTANT).put(chain, ONE_LINK, "If-Match", "\"0\"").is(200);
        Answer hypothesis = journey.as(CONSULTANT)
                .post(entries, "{'quadrant':'HYPOTHESIS'," + idea + "}")
                .is(201);
        assertThat(hypothesis.text("said.status")).isEqualTo("UNTESTED");
        Answer tried = journey.as(LEAD)
                .put(entries + "/H1", "{" + idea + ",'status':'SUPPORTED'}", "If-Match", hypothesis.etag())
                .is(200);
        Answer moved = journey.as(CLIENT).get(chain).is(200);
        assertThat(moved.text("links.0.assumptions.0.state")).isEqualTo("HELD");
        assertThat(moved.text("links.0.assumptions.0.movedBy")).isEqualTo("T1.H1");
        assertThat(moved.text("reason")).isEqualTo("T1.H1");
        String byHand = ONE_LINK.replace("{'text'", "{'code':'A1','state':'FAILED','text'");
        journey.as(LEAD).put(chain, byHand, "If-Match", moved.etag()).isProblem(422, "invalid-input");
        Answer back = journey.as(LEAD)
                .put(entries + "/H1", "{" + idea + ",'status':'UNTESTED'}", "If-Match", tried.etag())
                .is(200);
        assertThat(journey.as(CLIENT).get(chain).is(200).text("links.0.assumptions.0.state"))
                .isEqualTo("UNTESTED");
        journey.as(CONSULTANT)
                .post(entries, "{'quadrant':'OPPORTUNITY','text':'The visit.','derivedFrom':['H1']}")
                .isProblem(422, "invalid-input");
        Answer once = occasion(journey, entries);
        assertThat(occasion(journey, entries).text("code")).as("sent again").isEqualTo(once.text("code"));
        journey.as(LEAD)
                .post(entries + "/G1/withdrawal", "", "If-Match", truth.etag())
                .isProblem(409, "not-now");
        journey.as(LEAD)
                .post(entries + "/O1/withdrawal", "", "If-Match", once.etag())
                .is(200);
        assertThat(occasion(journey, entries, "k2").text("code"))
                .as("numbers are not given again")
                .isEqualTo("O2");
        journey.as(LEAD)
                .put(tables + "/1", "{'framingQuestion':'How can we go on?','previous':1}", "If-Match", table.etag())
                .isProblem(422, "invalid-input");
        journey.as(LEAD)
                .put(tables + "/1", "{'framingQuestion':'How can we go on?'}", "If-Match", table.etag())
                .is(200);
        journey.as(LEAD).get(tables + "/7").isProblem(404, "not-found");

        journey.work(1).claim().submit(1).decided(1, "ADVANCE").opened();
        journey.as(LEAD)
                .post(entries, "{'quadrant':'GROUND_TRUTH','text':'Late.'}")
                .isProblem(409, "not-now");
        journey.as(LEAD)
                .put(
                        entries + "/H1",
                        "{" + idea.replace("we ask", "we wait") + ",'status':'SUPPORTED'}",
                        "If-Match",
                        back.etag())
                .isProblem(409, "not-now");
        journey.as(LEAD)
                .put(entries + "/H1", "{" + idea + ",'status':'SUPPORTED'}", "If-Match", back.etag())
                .is(200);

        finish(journey, "learning-table").isProblem(409, "step-not-complete");
        Answer next = journey.as(LEAD)
                .post(tables, "{'previous':1,'whyNot':'The team was away.'}")
                .is(201);
        assertThat(next.text("number")).isEqualTo("2");
        finish(journey, "learning-table").is(200);
    }

    @Test
    void ownStrengthIsForThePersonAndTheirLead(OksServer server) {
        Journey journey = Journey.started(server);
        String path = journey.path("/my-strength/START");
        String marks = "{'marks':[{'skill':'FRAMING_RESULTS','mark':2},{'skill':'CHOOSING_INDICATORS','mark':3},"
                + "{'skill':'COLLECTING_EVIDENCE','mark':4},{'skill':'WEIGHING_CONTRIBUTION','mark':1},"
                + "{'skill':'LEADING_REVIEWS','mark':5},{'skill':'WRITING_FOR_USE','mark':3}]}";
        journey.as(CONSULTANT).get(path).isProblem(404, "not-found");
        journey.as(CONSULTANT).put(path, marks.replace(":5", ":6"), FIRST, "*").isProblem(422, "invalid-input");
        Answer rated = journey.as(CONSULTANT).put(path, marks, FIRST, "*").is(200);
        journey.as(CONSULTANT).put(path, marks, FIRST, "*").isProblem(409, "changed-meanwhile");
        journey.as(CONSULTANT).put(path, marks, "If-Match", rated.etag()).is(200);
        journey.as(MANAGER).put(path, marks, FIRST, "*").isProblem(403, "not-allowed");
        journey.as(LEAD).get(path).isProblem(404, "not-found");
        journey.as(CONSULTANT).get(journey.path("/my-strength/LUNCH")).isProblem(400, "malformed-request");

        String page = "/learning/my-strength.xhtml?id=" + journey.id();
        assertThat(journey.as(LEAD).get(page).is(200).body()).contains("What the team says of itself");
        assertThat(journey.as(CLIENT).get(page).is(200).body()).doesNotContain("What the team says of itself");
        assertThat(journey.as(MANAGER).get(page).is(200).body()).doesNotContain("What the team says of itself");
        assertThat(journey.as(ADMINISTRATOR)
                        .get(journey.path("/history"))
                        .is(200)
                        .body())
                .doesNotContain("strength");
    }

    private static Answer add(Journey journey, String action) {
        return journey.as(LEAD).post(journey.path("/actions"), action).is(201);
    }

    private static Answer finish(Journey journey, String step) {
        return journey.as(LEAD).post(journey.path("/steps/" + step + "/done"), "");
    }

    private static Answer occasion(Journey journey, String entries) {
        Answer made = occasion(journey, entries, "k1");
        assertThat(made.status()).isIn(200, 201);
        return made;
    }

    private static Answer occasion(Journey journey, String entries, String key) {
        return journey.as(CONSULTANT)
                .post(
                        entries,
                        "{'quadrant':'OPPORTUNITY','text':'The visit.','derivedFrom':['H1'],'owner':'" + CLIENT
                                + "','dueOn':'2017-04-18'}",
                        "Idempotency-Key",
                        key + journey.id());
    }

    private static boolean isPaired(Journey journey) {
        return journey.as(LEAD)
                .get(journey.path("/action-reviews"))
                .is(200)
                .at("items.0.paired")
                .getAsBoolean();
    }

    private static List<String> owed(Journey journey, String person) {
        return fields(journey.as(person).get("actions/mine?size=100").is(200), "items", "action.engagementId");
    }

    private static List<String> elsewhere(Journey journey, String person) {
        return fields(journey.as(person).get(journey.path("/phases/1/lessons")).is(200), "elsewhere", "engagementId");
    }

    private static List<String> fields(Answer answer, String list, String field) {
        return StreamSupport.stream(answer.list(list).spliterator(), false)
                .map(item -> {
                    JsonElement here = item;
                    for (String step : field.split("\\.")) {
                        here = here.getAsJsonObject().get(step);
                    }
                    return here.getAsString();
                })
                .toList();
    }
}
