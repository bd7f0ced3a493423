package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** One session opens the application and Cockpit, and one end closes both. */
@Served(by = DatabaseKind.POSTGRES)
class SessionsIT {
    private static final String ADMINISTRATOR = "ada.admin";
    static final String PASSWORD = "lantern orchid ferry moss";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";

    @Test
    void wrongAndUnknownAreAnsweredAlike(OksServer server) {
        Rest nobody = Rest.anonymous(server);
        String known = account(server, "");
        Answer wrong = nobody.post("sessions", "{'name':'" + known + "','password':'wrong guess again'}");
        Answer unknown = nobody.post("sessions", "{'name':'" + name() + "','password':'wrong guess again'}");
        wrong.isProblem(401, "sign-in-refused");
        unknown.isProblem(401, "sign-in-refused");
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void oneSignInOpensBothAndOneSignOutClosesBoth(OksServer server) {
        String cookie = cookie(server, account(server, "'manager'"));
        Rest browser = Rest.anonymous(server);
        browser.get("session", "Cookie", cookie).is(200);
        browser.get(COCKPIT, "Cookie", cookie).is(200);
        browser.send("DELETE", "session", BodyPublishers.noBody(), "Cookie", cookie, "Sec-Fetch-Site", "same-origin")
                .is(204);
        browser.get("session", "Cookie", cookie).isProblem(401, "not-signed-in");
        toTheSignIn(browser.get(COCKPIT, "Cookie", cookie));
    }

    @Test
    void aLostRoleEndsTheSessionInBothAtTheNextRequest(OksServer server) {
        String id = account(server, "'manager'");
        String cookie = cookie(server, id);
        Rest browser = Rest.anonymous(server);
        browser.get(COCKPIT, "Cookie", cookie).is(200);
        Rest ada = Rest.as(server, ADMINISTRATOR);
        String etag = ada.get("people/" + id).is(200).etag();
        ada.put("people/" + id + "/roles", "{'roles':[]}", "If-Match", etag).is(200);
        toTheSignIn(browser.get(COCKPIT, "Cookie", cookie));
        browser.get("session", "Cookie", cookie).isProblem(401, "not-signed-in");
    }

    @Test
    void aChangeThatAnotherSiteCausesIsRefused(OksServer server) {
        String cookie = cookie(server, account(server, ""));
        Rest browser = Rest.anonymous(server);
        browser.post("engagements", "{}", "Cookie", cookie).isProblem(403, "other-site");
        browser.post("engagements", "{}", "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
                .isProblem(403, "other-site");
        browser.post("engagements", "{}", "Cookie", cookie, "Origin", "https://evil.example")
                .isProblem(403, "other-site");
        browser.post("engagements", "{}", "Cookie", cookie, "Sec-Fetch-Site", "same-origin")
                .isProblem(400, "malformed-request");
    }

    @Test
    void theLastAdministratorStays(OksServer server) {
        Rest ada = Rest.as(server, ADMINISTRATOR);
        String etag = ada.get("people/" + ADMINISTRATOR).is(200).etag();
        ada.put("people/" + ADMINISTRATOR + "/roles", "{'roles':[]}", "If-Match", etag)
                .isProblem(409, "last-administrator");
        ada.post("people/" + ADMINISTRATOR + "/lock", "{'reason':'test'}", "If-Match", etag)
                .isProblem(409, "last-administrator");
        ada.get("session").is(200);
    }

    @Test
    void aNameIsTakenOnceAndPasswordsAreLong(OksServer server) {
        String id = account(server, "");
        Rest ada = Rest.as(server, ADMINISTRATOR);
        ada.post("people", "{'id':'" + id + "','name':'Twice'}").isProblem(422, "invalid-input");
        ada.post("people", "{'id':'system:x','name':'Colon'}").isProblem(422, "invalid-input");
    }

    /** Only an administrator may; an account that has a password. */
    static String account(OksServer server, String roles) {
        String id = name();
        String address = Rest.as(server, ADMINISTRATOR)
                .post("people", "{'id':'" + id + "','name':'Test','roles':[" + roles + "]}")
                .is(201)
                .text("address");
        PageForm.open(server, address.substring(address.indexOf("/set-password")))
                .with("password", PASSWORD)
                .with("again", PASSWORD)
                .send("send")
                .leadsTo("/sign-in.xhtml");
        return id;
    }

    private static String cookie(OksServer server, String id) {
        String token = Rest.anonymous(server)
                .post("sessions", "{'name':'" + id + "','password':'" + PASSWORD + "'}")
                .is(201)
                .text("token");
        return "OKS_SESSION=" + token;
    }

    private static void toTheSignIn(Answer answer) {
        answer.is(302);
        assertThat(answer.header("Location")).startsWith("/sign-in.xhtml?from=");
    }

    private static String name() {
        return "t" + UUID.randomUUID();
    }
}
