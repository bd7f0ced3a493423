package org.oks.it.rest;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.people.Act;

/**
 * Every endpoint with the act of the role matrix that it needs, and a request that goes far enough to be refused for
 * want of a role but changes nothing: it names a version that never was, or leaves out what is needed.
 */
record Endpoints(Journey open, Journey inGate, String claim, String evidence) {
    private static final String STALE = "\"999999\"";

    /**
     * An endpoint.
     *
     * @param path as the description at {@code /openapi} spells it
     * @param act null for what everybody may who is signed in
     */
    record Endpoint(String method, String path, @Nullable Act act, String address, String body, List<String> headers) {
        String name() {
            return method + " " + path;
        }

        Answer sentBy(Rest person) {
            return person.send(
                    method,
                    address,
                    body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.replace('\'', '"')),
                    headers.toArray(String[]::new));
        }
    }

    List<Endpoint> all() {
        return List.of(
                get("engagements", null),
                send("POST", "engagements", Act.PROPOSE, "{'charter':{}}"),
                get("engagements/{id}", Act.SEE),
                stale("PUT", "engagements/{id}/charter", Act.EDIT, Journey.charter("Nobody")),
                stale("PUT", "engagements/{id}/team", Act.EDIT, "{'team':[]}"),
                stale("POST", "engagements/{id}/start", Act.EDIT, ""),
                stale("POST", "engagements/{id}/cancel", Act.CANCEL, "{'reason':'No.'}"),
                get("engagements/{id}/history", Act.SEE),
                get("engagements/{id}/tasks", Act.SEE),
                get("engagements/{id}/steps", Act.SEE),
                send("POST", "engagements/{id}/steps/{step}/done", Act.EDIT, ""),
                get("engagements/{id}/governance", Act.SEE),
                get("engagements/{id}/governance/{type}", Act.SEE),
                get("engagements/{id}/governance/{type}/file", Act.SEE),
                stale("PUT", "engagements/{id}/governance/{type}", Act.EDIT, "{}"),
                stale("POST", "engagements/{id}/governance/{type}/proposal", Act.EDIT, ""),
                stale("POST", "engagements/{id}/governance/{type}/sign-off", Act.ADOPT, "{}"),
                stale("POST", "engagements/{id}/governance/{type}/return", Act.ADOPT, "{'reason':'No.'}"),
                stale("POST", "engagements/{id}/governance/{type}/operating", Act.EDIT, "{}"),
                get("engagements/{id}/governance/{type}/sponsor-links", Act.SEE),
                send("POST", "engagements/{id}/governance/{type}/sponsor-links", Act.EDIT, "{}"),
                send("POST", "engagements/{id}/governance/{type}/sponsor-links/{link}/withdrawal", Act.EDIT, ""),
                get("engagements/{id}/client-roles", Act.SEE),
                send("POST", "engagements/{id}/client-roles", Act.EDIT, "{}"),
                get("engagements/{id}/client-roles/{number}", Act.SEE),
                stale("PUT", "engagements/{id}/client-roles/{number}", Act.EDIT, "{}"),
                stale("POST", "engagements/{id}/client-roles/{number}/withdrawal", Act.EDIT, ""),
                get("engagements/{id}/client-roles/{number}/terms", Act.SEE),
                get("engagements/{id}/client-roles/{number}/signed-terms", Act.SEE_NAMES),
                get("engagements/{id}/action-plan", Act.SEE),
                send("POST", "engagements/{id}/action-plan", Act.EDIT, "{}"),
                get("engagements/{id}/action-plan/{number}", Act.SEE),
                stale("PUT", "engagements/{id}/action-plan/{number}", Act.EDIT, "{}"),
                stale("POST", "engagements/{id}/action-plan/{number}/done", Act.EDIT, ""),
                stale("POST", "engagements/{id}/action-plan/{number}/dropped", Act.EDIT, "{'reason':'No.'}"),
                get("plan-actions/mine", null),
                get("engagements/{id}/communities", Act.SEE),
                send("POST", "engagements/{id}/communities", Act.EDIT, "{}"),
                get("engagements/{id}/communities/{number}", Act.SEE),
                stale("PUT", "engagements/{id}/communities/{number}", Act.EDIT, "{}"),
                send("POST", "engagements/{id}/communities/{number}/meetings", Act.EDIT, "{}"),
                send("POST", "engagements/{id}/communities/{number}/meetings/{meeting}/withdrawal", Act.EDIT, ""),
                get("terms-templates", Act.ADMINISTER),
                get("terms-templates/{role}", Act.ADMINISTER),
                send("POST", "terms-templates/{role}", Act.ADMINISTER, "no template"),
                get("terms-templates/{role}/{number}", Act.ADMINISTER),
                get("engagements/{id}/capacity-risk-ratings", Act.SEE),
                send("POST", "engagements/{id}/capacity-risk-ratings", Act.EDIT, "{}"),
                get("engagements/{id}/capacity-risk-ratings/{rating}", Act.SEE),
                get("engagements/{id}/capacity-risk-ratings/{rating}/file", Act.SEE),
                send("POST", "engagements/{id}/capacity-risk-ratings/{rating}/withdrawal", Act.EDIT, "{}"),
                get("engagements/{id}/funding", Act.SEE),
                stale("PUT", "engagements/{id}/funding", Act.EDIT, "{}"),
                get("engagements/{id}/capability-comparison", Act.SEE),
                get("engagements/{id}/capability/{round}", Act.SEE),
                stale("PUT", "engagements/{id}/capability/{round}", Act.EDIT, "{}"),
                send("POST", "engagements/{id}/capability/{round}/respondents", Act.EDIT, "{}"),
                get("engagements/{id}/capability/{round}/respondents/{respondent}", Act.SEE),
                get("engagements/{id}/learning-goals", Act.SEE),
                stale("PUT", "engagements/{id}/learning-goals", Act.EDIT, "{}"),
                get("engagements/{id}/change-objective", Act.SEE),
                stale("PUT", "engagements/{id}/change-objective", Act.EDIT, "{}"),
                get("engagements/{id}/leader-sign-off", Act.SEE),
                stale("PUT", "engagements/{id}/leader-sign-off", Act.EDIT, "{}"),
                get("engagements/{id}/leader-sign-off/file", Act.SEE),
                get("engagements/{id}/framing-question", Act.SEE),
                stale("PUT", "engagements/{id}/framing-question", Act.EDIT, "{}"),
                get("engagements/{id}/readiness", Act.SEE),
                get("engagements/{id}/phases/{phase}/work", Act.SEE),
                stale(
                        "PUT",
                        "engagements/{id}/phases/{phase}/work",
                        Act.EDIT,
                        "{'whatWasDone':'Met.','doneOn':'2017-03-02','doneBy':'Ravi'}"),
                get("engagements/{id}/phases/{phase}/work/file", Act.SEE),
                get("engagements/{id}/end-review", Act.SEE),
                send("POST", "engagements/{id}/end-review", Act.SUBMIT, "{}"),
                send("POST", "engagements/{id}/end-review/waiver", Act.WAIVE, "{}"),
                get("engagements/{id}/action-reviews", Act.SEE),
                get("engagements/{id}/phases/{phase}/before-review", Act.SEE),
                stale("PUT", "engagements/{id}/phases/{phase}/before-review", Act.EDIT, "{}"),
                get("engagements/{id}/phases/{phase}/after-review", Act.SEE),
                stale("PUT", "engagements/{id}/phases/{phase}/after-review", Act.EDIT, "{}"),
                get("engagements/{id}/phases/{phase}/lessons", Act.SEE),
                get("engagements/{id}/actions", Act.SEE),
                send("POST", "engagements/{id}/actions", Act.EDIT, "{}"),
                stale("PUT", "engagements/{id}/actions/{action}", Act.EDIT, "{'text':'No.'}"),
                stale("POST", "engagements/{id}/actions/{action}/done", Act.EDIT, ""),
                stale("POST", "engagements/{id}/actions/{action}/dropped", Act.EDIT, "{'reason':'No.'}"),
                get("actions/mine", null),
                get("engagements/{id}/learning-tables", Act.SEE),
                send("POST", "engagements/{id}/learning-tables", Act.EDIT, "{'previous':999}"),
                get("engagements/{id}/learning-tables/{table}", Act.SEE),
                stale("PUT", "engagements/{id}/learning-tables/{table}", Act.EDIT, "{}"),
                send("POST", "engagements/{id}/learning-tables/{table}/entries", Act.EDIT, "{}"),
                stale("PUT", "engagements/{id}/learning-tables/{table}/entries/{code}", Act.EDIT, "{}"),
                stale("POST", "engagements/{id}/learning-tables/{table}/entries/{code}/withdrawal", Act.EDIT, ""),
                get("engagements/{id}/my-strength/{moment}", Act.SEE),
                stale("PUT", "engagements/{id}/my-strength/{moment}", Act.EDIT, "{}"),
                get("engagements/{id}/gates", Act.SEE),
                get("engagements/{id}/gates/{gate}", Act.SEE),
                send("POST", "engagements/{id}/gates/{gate}/submission", Act.SUBMIT, ""),
                stale(
                        "POST",
                        "engagements/{id}/gates/{gate}/decision",
                        Act.DECIDE,
                        "{'decision':'STOP','reason':'No.'}"),
                get("engagements/{id}/gates/{gate}/candidates", Act.APPOINT_PANEL),
                stale(
                        "PUT",
                        "engagements/{id}/gates/{gate}/panel",
                        Act.APPOINT_PANEL,
                        "{'lead':'nobody.here','reviewers':[]}"),
                send("POST", "engagements/{id}/gates/{gate}/seats", Act.APPOINT_PANEL, "{}"),
                send("POST", "engagements/{id}/gates/{gate}/declaration", Act.VOTE, "{}"),
                send("POST", "engagements/{id}/gates/{gate}/recusal", Act.VOTE, "{}"),
                get("engagements/{id}/gates/{gate}/pack", Act.SEE),
                get("engagements/{id}/gates/{gate}/pack/changes", Act.SEE),
                get("engagements/{id}/gates/{gate}/rounds/{round}/dossier", Act.SEE),
                send("POST", "engagements/{id}/gates/{gate}/pack", Act.VOTE, ""),
                send("POST", "engagements/{id}/gates/{gate}/votes", Act.VOTE, "{}"),
                get("engagements/{id}/gates/{gate}/findings", Act.SEE),
                send("POST", "engagements/{id}/gates/{gate}/findings", Act.VOTE, "{'against':true}"),
                get("engagements/{id}/gates/{gate}/waivers", Act.SEE),
                send("PUT", "engagements/{id}/gates/{gate}/waivers/{check}", Act.WAIVE, "{}"),
                get("engagements/{id}/gates/{gate}/dispute", Act.SEE),
                send("POST", "engagements/{id}/gates/{gate}/dispute", Act.SUBMIT, "{}"),
                send("POST", "engagements/{id}/gates/{gate}/dispute/settlement", Act.SETTLE_DISPUTE, "{}"),
                get("engagements/{id}/comments", Act.SEE),
                send("POST", "engagements/{id}/gates/{gate}/comments", Act.VOTE, "{'draft':true}"),
                stale("POST", "comments/{comment}/turn", null, "{}"),
                stale("POST", "comments/{comment}/answers", null, "{}"),
                get("engagements/{id}/conditions", Act.SEE),
                stale("POST", "conditions/{condition}/closing", null, "{}"),
                get("engagements/{id}/holds", Act.SEE),
                stale("POST", "engagements/{id}/holds", Act.HOLD, "{'reason':'No.'}"),
                stale("POST", "engagements/{id}/resumption", Act.HOLD, "{}"),
                get("engagements/{id}/gates/{gate}/scores", Act.SEE),
                stale("PUT", "engagements/{id}/gates/{gate}/scores/{item}", Act.SCORE, "{}"),
                get("rubric", null),
                get("engagements/{id}/claims", Act.SEE),
                send("POST", "engagements/{id}/claims", Act.EDIT, "{}"),
                send("POST", "engagements/{id}/files", Act.EDIT, ""),
                send("POST", "engagements/{id}/uploads", Act.EDIT, "{'name':'run.exe','size':1}"),
                get("engagements/{id}/uploads/{upload}", Act.EDIT),
                endpoint(
                        "PUT",
                        "engagements/{id}/uploads/{upload}/chunks/{offset}",
                        Act.EDIT,
                        "a piece",
                        List.of("Content-Digest", "sha-256=:" + "A".repeat(43) + "=:")),
                send("POST", "engagements/{id}/uploads/{upload}/completion", Act.EDIT, ""),
                endpoint("DELETE", "engagements/{id}/uploads/{upload}", Act.EDIT, "", List.of()),
                get("claims/{id}", Act.SEE),
                stale("PUT", "claims/{id}", Act.EDIT, "{'statement':'No.','whoChanged':'Nobody'}"),
                stale("POST", "claims/{id}/withdrawal", Act.EDIT, ""),
                stale("POST", "claims/{id}/take-back", Act.EDIT, ""),
                send("POST", "claims/{id}/evidence", Act.EDIT, "{}"),
                get("claims/{id}/substantiations", Act.SEE),
                send("POST", "claims/{id}/substantiations", Act.EDIT, "{}"),
                stale("POST", "claims/{id}/substantiations/{request}/withdrawal", Act.EDIT, ""),
                stale("PUT", "claims/{id}/evidence-order", Act.EDIT, "{'order':[]}"),
                get("claims/{id}/withdrawn-evidence", Act.SEE),
                get("claims/{id}/versions", Act.SEE),
                get("evidence/{id}", Act.SEE),
                stale("POST", "evidence/{id}/withdrawal", Act.EDIT, ""),
                get("evidence/{id}/file", Act.SEE),
                stale(
                        "PUT",
                        "evidence/{id}",
                        Act.EDIT,
                        "{'kind':'TEXT','title':'No','source':'No','direction':'SUPPORTS','text':'No'}"),
                stale("PUT", "evidence/{id}/main", Act.EDIT, "{'main':true}"),
                stale("POST", "evidence/{id}/take-back", Act.EDIT, ""),
                get("evidence/{id}/versions", Act.SEE),
                send("POST", "evidence/{id}/opening", Act.SEE_RESTRICTED, "{}"),
                send("POST", "evidence/{id}/file-opening", Act.SEE_RESTRICTED, "{}"),
                get("engagements/{id}/result-chain", Act.SEE),
                stale("PUT", "engagements/{id}/result-chain", Act.EDIT, "{}"),
                get("engagements/{id}/result-chain/versions", Act.SEE),
                get("engagements/{id}/result-chain/versions/{number}", Act.SEE),
                get("engagements/{id}/indicators", Act.SEE),
                send("POST", "engagements/{id}/indicators", Act.EDIT, "{}"),
                get("engagements/{id}/indicators/{number}", Act.SEE),
                stale("PUT", "engagements/{id}/indicators/{number}", Act.EDIT, "{}"),
                stale("POST", "engagements/{id}/indicators/{number}/withdrawal", Act.EDIT, ""),
                send("PUT", "engagements/{id}/indicators/allowance", Act.WAIVE, "{}"),
                // who may do these three, leads or is a manager: ResultsIT
                send("POST", "engagements/{id}/indicators/{number}/periods/{period}/opening", Act.SEE, ""),
                stale(
                        "POST",
                        "engagements/{id}/indicators/{number}/periods/{period}/updates/{update}/approval",
                        Act.SEE,
                        "{}"),
                stale(
                        "POST",
                        "engagements/{id}/indicators/{number}/periods/{period}/updates/{update}/return",
                        Act.SEE,
                        "{}"),
                send("POST", "engagements/{id}/indicators/{number}/periods/{period}/updates", Act.EDIT, "{}"),
                stale("PUT", "engagements/{id}/indicators/{number}/periods/{period}/updates/{update}", Act.EDIT, "{}"),
                stale(
                        "POST",
                        "engagements/{id}/indicators/{number}/periods/{period}/updates/{update}/submission",
                        Act.EDIT,
                        ""),
                get("indicator-library", null),
                get("engagements/{id}/services", Act.SEE),
                send("POST", "engagements/{id}/services", Act.EDIT, "{}"),
                get("engagements/{id}/services/{number}", Act.SEE),
                stale("PUT", "engagements/{id}/services/{number}", Act.EDIT, "{}"),
                stale("POST", "engagements/{id}/services/{number}/withdrawal", Act.EDIT, ""),
                get("tasks/mine", null),
                get("tasks/claimable", null),
                get("tasks/waiting", null),
                send("POST", "tasks/{task}/claim", Act.EDIT, ""),
                send("POST", "tasks/{task}/release", Act.EDIT, ""),
                send("POST", "tasks/{task}/hand-over", Act.EDIT, "{}"),
                get("drafts", null),
                send("PUT", "drafts", null, "{}"),
                endpoint("DELETE", "drafts", null, "", List.of()),
                get("preferences", null),
                stale("PUT", "preferences", null, "{'mail':'DIGEST','digestHour':7}"),
                get("notices", null),
                send("POST", "notices/read", null, ""),
                get("stand-ins", Act.NAME_STAND_IN),
                get("stand-ins/mine", null),
                send("POST", "stand-ins/mine", null, "{}"),
                send("POST", "stand-ins/of/{person}", Act.NAME_STAND_IN, "{}"),
                stale("POST", "stand-ins/{id}/end", null, ""),
                get("outbox", Act.ADMINISTER),
                get("outbox/{id}", Act.ADMINISTER),
                stale("POST", "outbox/{id}/try", Act.ADMINISTER, ""),
                stale("POST", "outbox/{id}/giving-up", Act.ADMINISTER, "{'reason':'No.'}"),
                get("operations", null),
                get("operations/facets", null),
                get("operations/{id}", null),
                stale("PUT", "operations/{id}", Act.IMPORT, "{'status':'Closed'}"),
                get("operation-lists", Act.IMPORT),
                send("POST", "operation-lists", Act.IMPORT, "no list"),
                get("operation-lists/{id}", Act.IMPORT),
                get("operation-lists/{id}/rows", Act.IMPORT),
                get("operation-lists/{id}/errors", Act.IMPORT),
                get("operation-lists/{id}/open-countries", Act.IMPORT),
                send("PUT", "operation-lists/countries", Act.IMPORT, "{'name':'Nowhere','country':'??'}"),
                send("PUT", "operation-lists/{id}/rows/{row}/choice", Act.IMPORT, "{'field':'name','list':true}"),
                stale("POST", "operation-lists/{id}/application", Act.IMPORT, ""),
                send("POST", "operation-lists/{id}/cancellation", Act.IMPORT, ""),
                get("session", null),
                get("people", Act.ADMINISTER),
                send("POST", "people", Act.ADMINISTER, "{}"),
                get("people/{id}", Act.ADMINISTER),
                stale("PUT", "people/{id}/details", Act.ADMINISTER, "{'name':'Nobody'}"),
                stale("PUT", "people/{id}/roles", Act.ADMINISTER, "{'roles':[]}"),
                stale("POST", "people/{id}/lock", Act.ADMINISTER, "{'reason':'No.'}"),
                stale("POST", "people/{id}/unlock", Act.ADMINISTER, ""),
                send("POST", "people/{id}/reset", Act.ADMINISTER, ""),
                get("rules", Act.ADMINISTER),
                get("rules/in-force", Act.ADMINISTER),
                send("POST", "rules", Act.ADMINISTER, "no table"),
                get("rules/{id}", Act.ADMINISTER),
                get("rules/{id}/file", Act.ADMINISTER),
                stale("PUT", "rules/{id}/file", Act.ADMINISTER, "no table"),
                stale("DELETE", "rules/{id}", Act.ADMINISTER, ""),
                get("rules/{id}/trial", Act.ADMINISTER),
                stale("POST", "rules/{id}/activation", Act.ADMINISTER, ""),
                send("POST", "people/{id}/erasure", Act.ADMINISTER, "{}"),
                send("POST", "audit/erasure", Act.ADMINISTER, "{}"),
                get("demonstration/clock", Act.ADMINISTER),
                send("POST", "demonstration/clock/advance", Act.ADMINISTER, "{'to':'2001-01-01T00:00:00Z'}"),
                get("session", null),
                get("people", Act.ADMINISTER),
                send("POST", "people", Act.ADMINISTER, "{}"),
                get("people/{id}", Act.ADMINISTER),
                stale("PUT", "people/{id}/details", Act.ADMINISTER, "{'name':'Nobody'}"),
                stale("PUT", "people/{id}/roles", Act.ADMINISTER, "{'roles':[]}"),
                stale("POST", "people/{id}/lock", Act.ADMINISTER, "{'reason':'No.'}"),
                stale("POST", "people/{id}/unlock", Act.ADMINISTER, ""),
                send("POST", "people/{id}/reset", Act.ADMINISTER, ""));
    }

    /** Those with a test of their own, beside the role matrix. */
    static List<String> elsewhere() {
        return List.of("POST /api/v1/sessions", "DELETE /api/v1/session");
    }

    private Endpoint get(String path, @Nullable Act act) {
        return endpoint("GET", path, act, "", List.of());
    }

    private Endpoint send(String method, String path, @Nullable Act act, String body) {
        return endpoint(method, path, act, body, List.of("Content-Type", "application/json"));
    }

    private Endpoint stale(String method, String path, @Nullable Act act, String body) {
        return endpoint(method, path, act, body, List.of("Content-Type", "application/json", "If-Match", STALE));
    }

    private Endpoint endpoint(String method, String path, @Nullable Act act, String body, List<String> headers) {
        return new Endpoint(method, "/api/v1/" + path, act, address(path), body, headers);
    }

    private String address(String path) {
        String filled = path.replace("{phase}", "1")
                .replace("{gate}", "1")
                .replace("{round}", path.contains("/capability/") ? "BASELINE" : "1")
                .replace("{rating}", "no-rating")
                .replace("{respondent}", "no-respondent")
                .replace("{item}", evidence)
                .replace("{check}", "team-lead")
                .replace("{comment}", "no-comment")
                .replace("{condition}", "no-condition")
                .replace("{upload}", "no-upload")
                .replace("{number}", "1")
                .replace("{period}", "1")
                .replace("{update}", "1")
                .replace("{step}", "no-step")
                .replace("{type}", "POLICY")
                .replace("{action}", "999")
                .replace("{table}", "999")
                .replace("{code}", "G999")
                .replace("{moment}", "START")
                .replace("{offset}", "0")
                .replace("{link}", "no-link")
                .replace("{meeting}", "1")
                .replace("{role}", "CHAMPION");
        if (path.startsWith("claims/")) {
            return filled.replace("{id}", claim).replace("{request}", "no-request");
        } else if (path.startsWith("evidence/")) {
            return filled.replace("{id}", evidence);
        } else if (path.startsWith("stand-ins/")) {
            return filled.replace("{id}", "no-stand-in").replace("{person}", "nobody.here");
        } else if (path.startsWith("outbox/")) {
            return filled.replace("{id}", "no-letter");
        } else if (path.startsWith("people/")) {
            return filled.replace("{id}", "nobody.here");
        } else if (path.startsWith("tasks/")) {
            return filled.replace(
                    "{task}", open.awaitTask("before-review").get("taskId").getAsString());
        } else if (path.startsWith("operations/")) {
            return filled.replace("{id}", "P130299");
        } else if (path.equals("terms-templates/{role}")) {
            return filled + "?name=empty.docx";
        } else if (path.equals("operation-lists")) {
            return filled + "?name=empty.csv";
        } else if (path.startsWith("operation-lists/")) {
            return filled.replace("{id}", "no-list").replace("{row}", "1");
        } else if (path.startsWith("rules/")) {
            return filled.replace("{id}", "no-rules");
        } else if (path.endsWith("/files")) {
            return filled.replace("{id}", open.id()) + "?name=empty.txt";
        }
        return filled.replace(
                "{id}", path.contains("/gates/{gate}/") && !path.endsWith("/submission") ? inGate.id() : open.id());
    }
}
