package org.oks.it.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.oks.it.server.Site;

/** One engagement and the steps it takes, each done by who does it in the trade. */
final class Journey {
    static final String LEAD = "amina.lead";
    static final String CONSULTANT = "ravi.consultant";
    static final String CLIENT = "nita.client";
    static final String APPROVER = "omar.approver";
    static final String OTHER_APPROVER = "lena.approver";
    static final String MANAGER = "maria.manager";
    static final String OTHER_MANAGER = "musa.manager";
    static final String ADMINISTRATOR = "ada.admin";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String[] UNTIL_SUBMITTED =
            Stream.concat(StepsTaken.ALL.stream(), Stream.of("submit")).toArray(String[]::new);

    private static final Set<String> ENDED = Set.of("CLOSED", "STOPPED", "CANCELLED");

    private final Site server;
    private final String id;

    private Journey(Site server, String id) {
        this.server = server;
        this.id = id;
    }

    static String charter(String client) {
        return "{'client':'" + client + "','country':'IN','sector':'HEALTH',"
                + "'exemptionReason':'A grant outside the Bank pays for it.','size':'LIGHT',"
                + "'objective':'Districts learn from each other every month.',"
                + "'startsOn':'2017-03-01','endsOn':'2018-03-01','illustrative':true,'capacityRisk':'LOW'}";
    }

    static String proposal(String client) {
        return "{'charter':" + charter(client) + ",'team':[" + "{'personId':'" + LEAD + "','role':'LEAD'},"
                + "{'personId':'" + CONSULTANT + "','role':'CONSULTANT'},"
                + "{'personId':'" + CLIENT + "','role':'CLIENT_FOCAL_POINT'}]}";
    }

    /** The lead proposes an engagement for a client nobody else has. */
    static Journey propose(Site server) {
        Answer made = Rest.as(server, LEAD)
                .post("engagements", proposal("Institute " + UUID.randomUUID()))
                .is(201);
        return new Journey(server, made.text("facts.id"));
    }

    /** The same, and phase 1 is open. */
    static Journey started(Site server) {
        return propose(server).start();
    }

    /** The same where the capacity risk is high, so that a gate needs two to weigh it. */
    static Journey submittedAtRisk(Site server) {
        Answer made = Rest.as(server, LEAD)
                .post(
                        "engagements",
                        proposal("Institute " + UUID.randomUUID())
                                .replace("'capacityRisk':'LOW'", "'capacityRisk':'HIGH'"))
                .is(201);
        return new Journey(server, made.text("facts.id"))
                .start()
                .work(1)
                .claim()
                .submit(1);
    }

    /** The same, and phase 1 is submitted for its gate, which has no panel yet. */
    static Journey submitted(Site server) {
        return started(server).work(1).claim().submit(1);
    }

    /** The same, and the gate's panel, which is its lead alone, has scored and could decide. */
    static Journey inGate(Site server) {
        return submitted(server).panel(1);
    }

    /** An engagement that is there already. */
    static Journey of(Site server, String id) {
        return new Journey(server, id);
    }

    /** The same engagement, at a server that was started on its data. */
    Journey goesOnAt(Site other) {
        return new Journey(other, id);
    }

    String id() {
        return id;
    }

    String path(String rest) {
        return "engagements/" + id + rest;
    }

    Rest as(String person) {
        return Rest.as(server, person);
    }

    Answer see() {
        return as(LEAD).get(path("")).is(200);
    }

    String status() {
        return see().text("facts.status");
    }

    String etag() {
        return see().etag();
    }

    Journey start() {
        as(LEAD).post(path("/start"), "", "If-Match", etag()).is(200);
        awaitTask("before-review");
        return this;
    }

    /** Takes whatever steps the phase asks for until it can be submitted. */
    Journey work(int phase) {
        return work(phase, CONSULTANT);
    }

    /** The same by somebody else on the team. */
    Journey work(int phase, String person) {
        StepsTaken steps = new StepsTaken(this, person);
        while (true) {
            String next = awaitTask(UNTIL_SUBMITTED).get("elementId").getAsString();
            if (next.equals("submit")) {
                return this;
            }
            steps.take(phase, next);
        }
    }

    /** Waits until the phase asks for its first step. */
    Journey opened() {
        awaitTask(UNTIL_SUBMITTED);
        return this;
    }

    /** Records the work of the phase; what an earlier round recorded is written anew. */
    void record(int phase) {
        String work = path("/phases/" + phase + "/work");
        Answer there = as(CONSULTANT).get(work);
        String body = "{'whatWasDone':'Met the districts.','doneOn':'2017-03-02','doneBy':'The team'}";
        (there.status() == 404
                        ? as(CONSULTANT).put(work, body, "If-None-Match", "*")
                        : as(CONSULTANT).put(work, body, "If-Match", there.etag()))
                .is(200);
    }

    /** Records a claim that names everything, with a main item of evidence. */
    Journey claim() {
        String claim = as(CONSULTANT)
                .post(
                        path("/claims"),
                        "{'statement':'Nine districts review their data each month.','whoChanged':'District officers',"
                                + "'ourPart':'We coached them.','othersPart':'The state paid for it.',"
                                + "'rival':'A new law asked for it.'}")
                .is(201)
                .text("id");
        as(CONSULTANT)
                .post(
                        "claims/" + claim + "/evidence",
                        "{'kind':'TEXT','title':'Minutes','source':'District office','sourceRole':'BENEFICIARY','locator':'page 2',"
                                + "'main':true,"
                                + "'direction':'SUPPORTS','text':'The officers met on the third of each month.'}")
                .is(201);
        return this;
    }

    Journey submit(int gate) {
        as(LEAD).post(path("/gates/" + gate + "/submission"), "").is(201);
        awaitTask("appoint-panel");
        return this;
    }

    /** The manager appoints a lead and reviewers; each declares and scores what is owed. */
    Journey panel(int gate, String... reviewers) {
        appoint(gate, APPROVER, reviewers).is(200);
        awaitTask("decide");
        weigh(gate, APPROVER);
        for (String reviewer : reviewers) {
            weigh(gate, reviewer);
        }
        return this;
    }

    Answer appoint(int gate, String lead, String... reviewers) {
        String others = String.join(
                ",", Stream.of(reviewers).map(each -> "'" + each + "'").toList());
        return as(MANAGER)
                .put(
                        path("/gates/" + gate + "/panel"),
                        "{'lead':'" + lead + "','reviewers':[" + others + "]}",
                        "If-Match",
                        round(gate));
    }

    /** A member of the panel declares to have no conflict of interest, and scores what is owed. */
    Journey weigh(int gate, String person) {
        as(person).post(path("/gates/" + gate + "/declaration"), "{}").is(204);
        return score(gate, person, 4);
    }

    /** Scores what this person owes; what contradicts a claim counts as answered. */
    Journey score(int gate, String person, int mark) {
        String scores = path("/gates/" + gate + "/scores");
        Answer sheet = as(person).get(scores).is(200);
        List<JsonElement> items = new ArrayList<>(sheet.list("findings").asList());
        sheet.list("claims")
                .forEach(claim -> items.addAll(
                        claim.getAsJsonObject().getAsJsonArray("items").asList()));
        for (JsonElement element : items) {
            JsonObject item = element.getAsJsonObject();
            if (item.get("owed").getAsBoolean()) {
                score(gate, person, item, mark).is(200);
            }
        }
        return this;
    }

    /** Scores an item, or a finding, as the sheet shows it. */
    Answer score(int gate, String person, JsonObject item, int mark) {
        JsonElement mine = item.get("mine");
        boolean again = mine != null && !mine.isJsonNull();
        return as(person)
                .put(
                        path("/gates/" + gate + "/scores/" + item.get("itemId").getAsString()),
                        "{'itemHash':'" + item.get("hash").getAsString() + "','plausibility':" + mark
                                + ",'uniqueness':" + mark + ",'triangulation':" + mark + ",'transparency':" + mark
                                + ",'independence':" + mark + ",'answered':"
                                + item.get("against").getAsBoolean() + "}",
                        again ? "If-Match" : "If-None-Match",
                        again ? "\"" + mine.getAsJsonObject().get("version").getAsLong() + "\"" : "*");
    }

    Answer vote(String person, int gate, String decision) {
        return as(person)
                .post(
                        path("/gates/" + gate + "/votes"),
                        "{'digest':'" + digest(gate) + "','decision':'" + decision + "','reason':'So it looks.'}");
    }

    /** The digest of the pack that is weighed. */
    String digest(int gate) {
        return as(LEAD).get(path("/gates/" + gate)).is(200).text("pack.digest");
    }

    Answer decide(String person, int gate, String decision, String etag) {
        return decide(person, gate, decision, etag, "");
    }

    /** @param more further members of the decision, beginning with a comma */
    Answer decide(String person, int gate, String decision, String etag, String more) {
        return as(person)
                .post(
                        path("/gates/" + gate + "/decision"),
                        "{'decision':'" + decision + "','reason':'Because of what the evidence says.','differs':"
                                + "'The panel spoke about it.','digest':'" + digest(gate) + "','password':'"
                                + Rest.password(server) + "'" + more + "}",
                        "If-Match",
                        etag);
    }

    /** Appoints a panel where there is none yet, and lets its lead decide. */
    Journey decided(int gate, String decision) {
        if (task("appoint-panel").isPresent()) {
            panel(gate);
        }
        decide(APPROVER, gate, decision, round(gate)).is(200);
        return this;
    }

    /** The version of the newest round. */
    String round(int gate) {
        return as(APPROVER).get(path("/gates/" + gate)).is(200).etag();
    }

    /** Through its work, its claim and its gate. */
    Journey through(int phase) {
        return work(phase).submit(phase).decided(phase, "ADVANCE");
    }

    /** An after action review, whole. */
    static final String LOOKED_BACK = "{'heldOn':'2017-03-14','participants':'The team','answers':["
            + "{'question':'INTENDED','answer':'Learning.'},{'question':'ACTUAL','answer':'Learning.'},"
            + "{'question':'CAUSES','answer':'Coaching.'},{'question':'SAME_AGAIN','answer':'Coaching.'},"
            + "{'question':'DIFFERENTLY','answer':'Sooner.'}]}";

    Journey close() {
        awaitTask("closing-review", "cancel-review");
        as(LEAD).post(path("/end-review"), LOOKED_BACK).is(201);
        return this;
    }

    /** Does whatever it waits for, whoever owes it, until it has ended; what is at a gate is advanced. */
    Journey toItsEnd() {
        for (int acts = 0; !ENDED.contains(status()); acts++) {
            Assertions.assertThat(acts).as("Acts of " + id).isLessThan(60);
            switch (status()) {
                case "PROPOSED" -> start();
                case "CLOSING" -> close();
                case "IN_GATE" -> decidedByWhomItTakes(see().at("facts.phase").getAsInt());
                default -> {
                    int phase = opened().see().at("facts.phase").getAsInt();
                    if (as(LEAD).get(path("/claims")).is(200).list("items").isEmpty()) {
                        claim();
                    }
                    work(phase).submit(phase);
                }
            }
        }
        return this;
    }

    private void decidedByWhomItTakes(int gate) {
        if (task("appoint-panel").isPresent()) {
            int quorum = as(MANAGER)
                    .get(path("/gates/" + gate + "/candidates"))
                    .is(200)
                    .at("quorum")
                    .getAsInt();
            String[] reviewers = Stream.of(OTHER_APPROVER, "tomas.approver")
                    .limit(quorum - 1)
                    .toArray(String[]::new);
            panel(gate, reviewers);
            for (String reviewer : reviewers) {
                vote(reviewer, gate, "ADVANCE").is(201);
            }
        }
        decide(APPROVER, gate, "ADVANCE", round(gate)).is(200);
    }

    /** Waits until one of these tasks is open; phases are opened by a job. */
    JsonObject awaitTask(String... elements) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<JsonObject> task = task(elements);
            if (task.isPresent()) {
                return task.get();
            }
            Assertions.assertThat(System.nanoTime())
                    .as("No task " + String.join(" or ", elements) + " in " + id + ", which is " + status())
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    Optional<JsonObject> task(String... elements) {
        for (JsonElement task : as(LEAD).get(path("/tasks")).is(200).list("items")) {
            for (String element : elements) {
                if (task.getAsJsonObject().get("elementId").getAsString().equals(element)) {
                    return Optional.of(task.getAsJsonObject());
                }
            }
        }
        return Optional.empty();
    }
}
