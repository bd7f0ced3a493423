package org.oks.bench;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a team does in the steps of a phase by REST: the shortest that is complete. */
final class StepsTaken {
    static final String BEFORE = "{'heldOn':'2017-03-02','participants':'The team','afterOn':'2099-05-02','answers':["
            + answers("INTENDED", "MEASURES", "CHALLENGES", "LEARNED", "SUCCESS") + "]}";

    private static final String AFTER = "{'heldOn':'2017-03-02','participants':'The team','answers':["
            + answers("INTENDED", "MEASURES", "ACTUAL", "CAUSES", "SAME_AGAIN", "DIFFERENTLY") + "]}";
    private static final String CHAIN = "{'nodes':[{'code':'O1','level':'OUTPUT','text':'Nine districts coached'},"
            + "{'code':'I1','level':'INTERMEDIATE_CAPACITY_OUTCOME','text':'Officers compare','icoType':'RAISED_AWARENESS'},"
            + "{'code':'C1','level':'INSTITUTIONAL_CHANGE','text':'Districts review data','capacityFactor':'POLICY_INSTRUMENTS'},"
            + "{'code':'D1','level':'DEVELOPMENT_GOAL','text':'Fewer fall ill'}],'links':["
            + link("O1", "I1") + "," + link("I1", "C1") + "," + link("C1", "D1") + "]}";
    private static final List<String> PILLARS = List.of(
            "LEADERSHIP_CULTURE",
            "GOVERNANCE",
            "BUDGET_FINANCING",
            "PARTNERSHIPS",
            "IDENTIFY_CAPTURE",
            "PACKAGE_FORMAT",
            "SHARE_LEARN",
            "MONITOR_EVALUATE");

    private final Http http;
    private final Http sponsor;
    private final String engagement;

    StepsTaken(Http http, Http sponsor, String engagement) {
        this.http = http;
        this.sponsor = sponsor;
        this.engagement = "api/v1/engagements/" + engagement;
    }

    /** Takes the open steps until the phase can be submitted. */
    void untilSubmitted(int phase) {
        while (true) {
            List<String> open = http
                    .get(engagement + "/tasks")
                    .expect(200)
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(task -> task.getString("elementId"))
                    .toList();
            if (open.contains("submit")) {
                return;
            }
            open.forEach(step -> take(phase, step));
        }
    }

    private void take(int phase, String step) {
        switch (step) {
            case "before-review" -> write("/phases/" + phase + "/before-review", BEFORE);
            case "after-review" -> write("/phases/" + phase + "/after-review", AFTER);
            case "capability-baseline" -> write("/capability/BASELINE", "{'scores':[" + scores() + "]}");
            case "learning-goals" ->
                write(
                        "/learning-goals",
                        "{'challenges':[{'element':'LEARNING_CULTURE','why':'So it is.'}],'goals':[{'element':"
                                + "'LEARNING_CULTURE','goal':'Learn what lasts.','owner':'amina.lead','dueOn':'2099-01-01',"
                                + "'decision':'Where to go next.'}]}");
            case "change-objective" -> {
                write(
                        "/change-objective",
                        "{'developmentGoal':'Health.','capacityFactor':'POLICY_INSTRUMENTS','institutionalChallenge':"
                                + "'Data lie unread.','changeObjective':'Districts review data.'}");
                write(
                        "/leader-sign-off",
                        "{'leader':'Director','function':'Head','signedOn':'2017-03-02','link':'https://example.org/s'}");
            }
            case "framing-question" ->
                write("/framing-question", "{'question':'What will it take for us to review our data?'}");
            case "result-chain" ->
                http.put(engagement + "/result-chain", CHAIN, "If-Match", "\"0\"")
                        .expect(200);
            case "core-indicators" -> {
                for (int i = 1; i <= 3; i++) {
                    http.post(engagement + "/indicators", indicator(i)).expect(201);
                }
            }
            case "governance-elements" -> govern();
            case "learning-table" -> table();
            case "work" -> {
                write(
                        "/phases/" + phase + "/work",
                        "{'whatWasDone':'Met the districts.','doneOn':'2017-03-02','doneBy':'The team'}");
                return;
            }
            default -> {
                // nothing to write: an operation that is exempt has no risk to rate
            }
        }
        http.post(engagement + "/steps/" + step + "/done", "").expect(200);
    }

    private void write(String path, String body) {
        http.put(engagement + path, body, "If-None-Match", "*").expect(200);
    }

    /** The elements that gate 2 asks for; the client's focal point is its sponsor as well. */
    private void govern() {
        Http.Answer there = http.get(engagement).expect(200);
        String team = there.json().getJsonArray("team").toString();
        http.put(
                        engagement + "/team",
                        "{'team':" + team.substring(0, team.length() - 1)
                                + ",{'personId':'nita.client','role':'CLIENT_SPONSOR'}]}",
                        "If-Match",
                        there.etag())
                .expect(200);
        for (String element : List.of("SPONSOR", "COORDINATOR_UNIT", "STEERING_COMMITTEE", "POLICY", "BUDGET")) {
            String path = engagement + "/governance/" + element;
            String version = http.put(
                            path,
                            "{'what':'A circular.','ownerName':'Nita Rao','ownerFunction':'Director','evidenceTitle':'Circular',"
                                    + "'evidenceOn':'2017-01-15','evidenceLink':'https://example.org/c'}",
                            "If-None-Match",
                            "*")
                    .expect(200)
                    .etag();
            version = http.post(path + "/proposal", "", "If-Match", version)
                    .expect(200)
                    .etag();
            version = sponsor.post(path + "/sign-off", "{'adoptedOn':'2017-01-15'}", "If-Match", version)
                    .expect(200)
                    .etag();
            http.post(path + "/operating", "{'since':'2017-02-01','note':'Used.'}", "If-Match", version)
                    .expect(200);
        }
    }

    private void table() {
        int number = http.post(
                        engagement + "/learning-tables",
                        "{'framingQuestion':'What will it take for us to review our data?','heldOn':'2017-03-02',"
                                + "'facilitator':'The client','participants':'The team'}")
                .expect(201)
                .json()
                .getInt("number");
        for (String entry : List.of(
                "{'quadrant':'GROUND_TRUTH','text':'Seven met.'}",
                "{'quadrant':'INSIGHT','text':'The director matters.','derivedFrom':['G1']}",
                "{'quadrant':'HYPOTHESIS','ifPart':'he asks','thenPart':'they meet','derivedFrom':['I1']}",
                "{'quadrant':'OPPORTUNITY','text':'Spring.','derivedFrom':['H1'],'owner':'amina.lead','dueOn':'2099-01-01'}")) {
            http.post(engagement + "/learning-tables/" + number + "/entries", entry)
                    .expect(201);
        }
    }

    private static String indicator(int number) {
        return "{'name':'Districts that review, " + number
                + "','definition':'With minutes.','node':'C1','unit':'districts',"
                + "'measure':'UNIT','ascending':true,'baseline':0,'baselineYear':2016,'source':'Minutes','frequency':'MONTHLY',"
                + "'responsible':'The consultant','quality':["
                + Arrays.stream("CAPTURES_CONTRIBUTION CLEAR_DEFINITION METHOD_OF_CALCULATION CREDIBLE_DATA".split(" "))
                        .map(point -> "{'point':'" + point + "','good':true}")
                        .collect(Collectors.joining(","))
                + "],'periods':[{'startsOn':'2017-01-01','endsOn':'2017-12-31','target':9}]}";
    }

    private static String scores() {
        return PILLARS.stream()
                .map(pillar -> "{'pillar':'" + pillar
                        + "','current':'EMERGENT','aspired':'EXPANDING','note':'Seen.','priority':false}")
                .collect(Collectors.joining(","));
    }

    private static String answers(String... questions) {
        return Arrays.stream(questions)
                .map(question -> "{'question':'" + question + "','answer':'So it is.'}")
                .collect(Collectors.joining(","));
    }

    private static String link(String from, String to) {
        return "{'from':'" + from + "','to':'" + to + "','assumptions':[{'text':'They have an hour a month.'}]}";
    }
}
