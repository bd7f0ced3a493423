package org.oks.bench;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What one person does to engagements by REST. */
final class Steps {
    private static final String API = "api/v1/";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Http http;

    Steps(Http http) {
        this.http = http;
    }

    /** Proposes an engagement and answers its id. */
    String propose(String client, String lead, String consultant, String focalPoint) {
        Http.Answer answer = http.post(
                        API + "engagements",
                        "{'charter':{'client':'" + client + "','country':'IN','sector':'HEALTH',"
                                + "'exemptionReason':'Made by the bench.','size':'LIGHT','capacityRisk':'LOW',"
                                + "'objective':'Districts learn from each other every month.',"
                                + "'startsOn':'2017-03-01','endsOn':'2018-03-01','illustrative':true},"
                                + "'team':[{'personId':'" + lead + "','role':'LEAD'},{'personId':'" + consultant
                                + "','role':'CONSULTANT'},{'personId':'" + focalPoint
                                + "','role':'CLIENT_FOCAL_POINT'}]}")
                .expect(201);
        return answer.json().getJsonObject("facts").getString("id");
    }

    void start(String engagement) {
        String etag = http.get(of(engagement)).expect(200).etag();
        http.post(of(engagement) + "/start", "", "If-Match", etag).expect(200);
    }

    /** Writes the before action review of phase 1 down. */
    void writeBefore(String engagement) {
        http.put(of(engagement) + "/phases/1/before-review", StepsTaken.BEFORE, "If-None-Match", "*")
                .expect(200);
    }

    /** Says that the before action review was held, which completes its task and opens the steps of the phase. */
    void finishBefore(String engagement) {
        http.post(of(engagement) + "/steps/before-review/done", "").expect(200);
    }

    /** Waits until this task is open and answers its id. */
    String await(String engagement, String element) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            for (JsonObject task : http.get(of(engagement) + "/tasks")
                    .expect(200)
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)) {
                if (task.getString("elementId").equals(element)) {
                    return task.getString("taskId");
                }
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("No task " + element + " in " + engagement + " in " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Looks at the own tasks and at those that can be taken: what the page "My work" shows. */
    Lists myWork() {
        long begin = System.nanoTime();
        Http.Answer mine = http.get(API + "tasks/mine").expect(200);
        Http.Answer claimable = http.get(API + "tasks/claimable").expect(200);
        double milliseconds = (System.nanoTime() - begin) / 1e6;
        return new Lists(
                milliseconds, mine.json().getInt("total"), claimable.json().getInt("total"));
    }

    /** How long both lists took, and how many tasks there are in each. */
    record Lists(double milliseconds, int mine, int claimable) {}

    private static String of(String engagement) {
        return API + "engagements/" + engagement;
    }
}
