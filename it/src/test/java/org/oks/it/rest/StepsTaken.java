package org.oks.it.rest;

import java.util.List;

/** What a team does in the steps of a phase: the shortest that is complete, each by one person and then said to be done. */
final class StepsTaken {
    /** In an order in which they can be done. */
    static final List<String> ALL = List.of(
            "before-review",
            "capacity-risk",
            "capability-baseline",
            "learning-goals",
            "change-objective",
            "framing-question",
            "result-chain",
            "core-indicators",
            "governance-elements",
            "work",
            "learning-table",
            "after-review");

    private static final List<String> PILLARS = List.of(
            "LEADERSHIP_CULTURE",
            "GOVERNANCE",
            "BUDGET_FINANCING",
            "PARTNERSHIPS",
            "IDENTIFY_CAPTURE",
            "PACKAGE_FORMAT",
            "SHARE_LEARN",
            "MONITOR_EVALUATE");

    private static final String BEFORE =
            "{'heldOn':'2017-03-02','participants':'The team','afterOn':'2099-05-02','answers':["
                    + answer("INTENDED", "Nine districts review their data each month.") + ","
                    + answer("MEASURES", "Registers of nine meetings.") + ","
                    + answer("CHALLENGES", "Officers are moved.") + ","
                    + answer("LEARNED", "A date in the calendar helps.") + ","
                    + answer("SUCCESS", "The director asks for it.") + "]}";

    private static final String AFTER = "{'heldOn':'2017-03-02','participants':'The team','answers':["
            + answer("INTENDED", "Nine districts review their data each month.") + ","
            + answer("MEASURES", "Registers of nine meetings.") + ","
            + answer("ACTUAL", "Seven do.") + ","
            + answer("CAUSES", "Two lost their officer.") + ","
            + answer("SAME_AGAIN", "Ask the director first.") + ","
            + answer("DIFFERENTLY", "Name a successor.") + "]}";

    private static final String CHAIN = "{'nodes':[{'code':'O1','level':'OUTPUT','text':'Nine districts coached'},"
            + "{'code':'I1','level':'INTERMEDIATE_CAPACITY_OUTCOME','text':'Officers want to compare','icoType':'RAISED_AWARENESS'},"
            + "{'code':'C1','level':'INSTITUTIONAL_CHANGE','text':'Districts review data each month','capacityFactor':'ORGANIZATIONAL_ARRANGEMENTS'},"
            + "{'code':'D1','level':'DEVELOPMENT_GOAL','text':'Fewer people fall ill'}],"
            + "'links':[" + link("O1", "I1") + "," + link("I1", "C1") + "," + link("C1", "D1") + "]}";

    private static final String ELEMENT = "{'what':'A circular of the secretary.','ownerName':'Nita Rao',"
            + "'ownerFunction':'Director','evidenceTitle':'Circular 7','evidenceOn':'2017-01-15',"
            + "'evidenceLink':'https://example.org/circular-7'}";

    private final Journey journey;
    private final String person;

    /** @param person who writes it all: somebody who works on the team */
    StepsTaken(Journey journey, String person) {
        this.journey = journey;
        this.person = person;
    }

    /** Says that a step is done; where it is not complete yet, after doing it. */
    void take(int phase, String step) {
        if (step.equals("work")) {
            // in a former drawing it is no step: recording it is what completes its task
            journey.record(phase);
            return;
        }
        if (step.equals("change-objective")) {
            signOff();
        }
        String done = journey.path("/steps/" + step + "/done");
        if (journey.as(person).post(done, "").status() != 200) {
            write(phase, step);
            journey.as(person).post(done, "").is(200);
        }
    }

    private void write(int phase, String step) {
        switch (step) {
            case "before-review" -> write("/phases/" + phase + "/before-review", BEFORE);
            case "after-review" -> write("/phases/" + phase + "/after-review", AFTER);
            case "capacity-risk" -> rate();
            case "capability-baseline" -> write("/capability/BASELINE", "{'scores':[" + scores() + "]}");
            case "learning-goals" ->
                write(
                        "/learning-goals",
                        "{'challenges':[{'element':'LEARNING_CULTURE','why':'Nobody compares.'}],'goals':[{"
                                + "'element':'LEARNING_CULTURE','goal':'Learn what makes a review last.','owner':'"
                                + Journey.LEAD + "','dueOn':'2099-01-01','decision':'Where to go next.'}]}");
            case "change-objective" ->
                write(
                        "/change-objective",
                        "{'developmentGoal':'Fewer people fall ill.','capacityFactor':'ORGANIZATIONAL_ARRANGEMENTS',"
                                + "'institutionalChallenge':'Data lie unread.','changeObjective':'Districts review their data each month.'}");
            case "framing-question" ->
                write("/framing-question", "{'question':'What will it take for us to review our data each month?'}");
            case "result-chain" -> write("/result-chain", CHAIN);
            case "core-indicators" -> indicators();
            case "governance-elements" -> govern();
            case "learning-table" -> table();
            default -> throw new IllegalArgumentException(step);
        }
    }

    private void signOff() {
        write(
                "/leader-sign-off",
                "{'leader':'Director','function':'Director general','signedOn':'2017-03-02','link':'https://example.org/signed'}");
    }

    /** Writes it as it stands in its first version, or over the one that is there. */
    private void write(String path, String body) {
        Rest consultant = journey.as(person);
        Answer there = consultant.get(journey.path(path));
        (there.header("ETag").isEmpty()
                        ? consultant.put(journey.path(path), body, "If-None-Match", "*")
                        : consultant.put(journey.path(path), body, "If-Match", there.etag()))
                .is(200);
    }

    /** Only where there is an operation whose risk it is. */
    private void rate() {
        Answer engagement = journey.see();
        if (engagement.json().has("operation")
                && journey.as(person)
                        .get(journey.path("/capacity-risk-ratings"))
                        .is(200)
                        .list("items")
                        .isEmpty()) {
            journey.as(person)
                    .post(
                            journey.path("/capacity-risk-ratings"),
                            "{'rating':'SUBSTANTIAL','ratedOn':'2017-03-02','source':'TASK_TEAM'}")
                    .is(201);
        }
    }

    private void indicators() {
        Rest consultant = journey.as(person);
        int there = consultant
                .get(journey.path("/indicators"))
                .is(200)
                .list("items")
                .size();
        for (int i = there; i < 3; i++) {
            consultant.post(journey.path("/indicators"), indicator(i + 1)).is(201);
        }
    }

    /** The five elements that gate 2 asks for, each proposed, signed off by the client's sponsor and at work. */
    private void govern() {
        nameSponsor();
        for (String element : List.of("SPONSOR", "COORDINATOR_UNIT", "STEERING_COMMITTEE", "POLICY", "BUDGET")) {
            String path = journey.path("/governance/" + element);
            Rest consultant = journey.as(person);
            String version =
                    consultant.put(path, ELEMENT, "If-None-Match", "*").is(200).etag();
            version = consultant
                    .post(path + "/proposal", "", "If-Match", version)
                    .is(200)
                    .etag();
            version = journey.as(Journey.CLIENT)
                    .post(path + "/sign-off", "{'adoptedOn':'2017-01-15'}", "If-Match", version)
                    .is(200)
                    .etag();
            consultant
                    .post(
                            path + "/operating",
                            "{'since':'2017-02-01','note':'Two districts use it.'}",
                            "If-Match",
                            version)
                    .is(200);
        }
    }

    /** The client's focal point of the tests is its sponsor as well. */
    private void nameSponsor() {
        Answer engagement = journey.see();
        String team = engagement.at("team").toString();
        if (!team.contains("CLIENT_SPONSOR")) {
            journey.as(Journey.LEAD)
                    .put(
                            journey.path("/team"),
                            "{'team':" + team.substring(0, team.length() - 1) + ",{'personId':'" + Journey.CLIENT
                                    + "','role':'CLIENT_SPONSOR'}]}",
                            "If-Match",
                            engagement.etag())
                    .is(200);
        }
    }

    /** A table with an entry in each quadrant, each resting on the one before. */
    private void table() {
        Rest consultant = journey.as(person);
        String table = journey.path("/learning-tables/"
                + consultant
                        .post(
                                journey.path("/learning-tables"),
                                "{'framingQuestion':'What will it take for us to review our data each month?',"
                                        + "'heldOn':'2017-03-02','facilitator':'The client','participants':'The team'}")
                        .is(201)
                        .text("number")
                + "/entries");
        consultant
                .post(table, "{'quadrant':'GROUND_TRUTH','text':'Seven of nine met.'}")
                .is(201);
        consultant
                .post(table, "{'quadrant':'INSIGHT','text':'The director keeps it alive.','derivedFrom':['G1']}")
                .is(201);
        consultant
                .post(
                        table,
                        "{'quadrant':'HYPOTHESIS','ifPart':'each director asks','thenPart':'nine of nine meet',"
                                + "'derivedFrom':['I1']}")
                .is(201);
        consultant
                .post(
                        table,
                        "{'quadrant':'OPPORTUNITY','text':'The spring meeting.','derivedFrom':['H1'],'owner':'"
                                + Journey.LEAD + "','dueOn':'2099-01-01'}")
                .is(201);
    }

    /** Complete, and judged on every point. */
    static String indicator(int number) {
        return "{'name':'Districts that review, " + number
                + "','definition':'Districts with a register of a review in the month.',"
                + "'node':'C1','unit':'districts','measure':'UNIT','ascending':true,'baseline':0,'baselineYear':2016,"
                + "'source':'Registers','frequency':'MONTHLY','responsible':'The consultant','quality':["
                + judged("CAPTURES_CONTRIBUTION") + "," + judged("CLEAR_DEFINITION") + ","
                + judged("METHOD_OF_CALCULATION") + "," + judged("CREDIBLE_DATA")
                + "],'periods':[{'startsOn':'2017-01-01','endsOn':'2017-12-31','target':9}]}";
    }

    private static String judged(String point) {
        return "{'point':'" + point + "','good':true}";
    }

    private static String scores() {
        return String.join(
                ",",
                PILLARS.stream()
                        .map(pillar -> "{'pillar':'" + pillar
                                + "','current':'EMERGENT','aspired':'EXPANDING','note':'Seen.','priority':false}")
                        .toList());
    }

    private static String answer(String question, String answer) {
        return "{'question':'" + question + "','answer':'" + answer + "'}";
    }

    private static String link(String from, String to) {
        return "{'from':'" + from + "','to':'" + to + "','assumptions':[{'text':'They have an hour a month.'}]}";
    }
}
