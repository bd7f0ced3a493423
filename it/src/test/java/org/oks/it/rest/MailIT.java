package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/** Letters of the application, as a mail server gets them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailIT {
    private static final String PASSWORD = "lantern orchid ferry moss";
    private static final String OTHER_PASSWORD = "saffron bridge copper wren";

    private static MailServer mail;
    private static OksServer server;

    @BeforeAll
    static void start() throws IOException {
        mail = new MailServer();
        server = OksServer.start(Workplace.fresh("mail").resolve("data"), mail.environment(), "--demo");
    }

    @AfterAll
    static void stop() {
        server.close();
        mail.close();
    }

    @Test
    void whoIsInvitedGetsTheLinkAndNobodyElseDoes() {
        String id = name();
        Answer made = invite(id).is(201);
        assertThat(made.text("sentTo")).isEqualTo(address(id));
        assertThat(made.body()).doesNotContain("token");
        MailServer.Letter letter = mail.awaitLast(address(id), 1);
        assertThat(letter.body()).contains(id);
        assertThat(letter.link()).startsWith("/set-password.xhtml?token=");

        // what looks at links in letters does not use them up
        PageForm.open(server, letter.link());
        PageForm.open(server, letter.link());
        setPassword(letter, PASSWORD);
        Rest.signIn(server, id, PASSWORD).get("session").is(200);
        assertThat(PageForm.open(server, letter.link()).hasForm()).isFalse();

        Answer outbox = ada().get("outbox?state=SENT&size=100").is(200);
        assertThat(outbox.body()).contains(address(id)).doesNotContain("token=");
        assertThat(ada().get("/notice/outbox.xhtml?state=SENT").is(200).body()).doesNotContain("token=");
    }

    @Test
    void withoutAnAddressTheLinkIsShownOnce() {
        Answer made =
                ada().post("people", "{'id':'" + name() + "','name':'Test'}").is(201);
        assertThat(made.text("address")).contains("/set-password.xhtml?token=");
    }

    @Test
    void whoForgotThePasswordSetsANewOneAndEverySessionEnds() {
        String id = name();
        invite(id).is(201);
        setPassword(mail.awaitLast(address(id), 1), PASSWORD);
        mail.await(address(id), 2);
        Rest open = Rest.signIn(server, id, PASSWORD);
        open.get("session").is(200);

        forgot(id);
        MailServer.Letter first = mail.awaitLast(address(id), 3);
        forgot(address(id));
        MailServer.Letter second = mail.awaitLast(address(id), 4);
        open.get("session").is(200);
        setPassword(second, OTHER_PASSWORD);
        open.get("session").isProblem(401, "not-signed-in");
        Rest.anonymous(server)
                .post("sessions", "{'name':'" + id + "','password':'" + PASSWORD + "'}")
                .isProblem(401, "sign-in-refused");
        Rest.signIn(server, id, OTHER_PASSWORD).get("session").is(200);
        assertThat(PageForm.open(server, first.link()).hasForm())
                .as("a link that somebody else may have asked for")
                .isFalse();
        assertThat(mail.awaitLast(address(id), 5).subject()).contains("changed");
    }

    @Test
    void whoeverIsMeantTheAnswerIsTheSameAndNobodyIsFlooded() {
        String id = name();
        invite(id).is(201);
        setPassword(mail.awaitLast(address(id), 1), PASSWORD);
        mail.await(address(id), 2);
        forgot(name());
        forgot("nobody@example.org");
        for (int i = 0; i < 5; i++) {
            forgot(id);
        }
        mail.await(address(id), 5);
        PageForm.open(server, "/forgot-password.xhtml")
                .with("who", id)
                .send("send")
                .stays("Too many tries");
        assertThat(mail.letters(address(id))).as("three an hour").hasSize(5);
        assertThat(mail.letters("nobody@example.org")).isEmpty();
    }

    @Test
    void aLetterThatNobodyTakesIsTriedThenDeadAndAnAdministratorHasItTriedAgain() {
        String id = name();
        mail.kill();
        JsonObject dead;
        try {
            invite(id).is(201);
            dead = awaitLetter(id, "DEAD");
        } finally {
            mail.startAgain();
        }
        String letter = "outbox/" + dead.get("id").getAsString();
        assertThat(dead.get("tries").getAsInt()).isEqualTo(5);
        assertThat(dead.get("lastError").getAsString()).isNotBlank();
        assertThat(mail.letters(address(id))).isEmpty();

        Rest.as(server, Journey.MANAGER)
                .post(letter + "/try", "", "If-Match", "\"1\"")
                .is(403);
        ada().post(letter + "/try", "", "If-Match", "\"1\"").isProblem(412, "changed-meanwhile");
        ada().post(letter + "/try", "", "If-Match", ada().get(letter).etag()).is(200);
        setPassword(mail.awaitLast(address(id), 1), PASSWORD);
        awaitLetter(id, "SENT");
        ada().post(letter + "/try", "", "If-Match", ada().get(letter).etag()).isProblem(409, "mail-not-now");
    }

    @Test
    void aLetterThatIsGivenUpIsGone() {
        String id = name();
        mail.kill();
        try {
            invite(id).is(201);
            JsonObject waiting = awaitLetter(id, "WAITING");
            String letter = "outbox/" + waiting.get("id").getAsString();
            ada().post(
                            letter + "/giving-up",
                            "{'reason':''}",
                            "If-Match",
                            ada().get(letter).etag())
                    .isProblem(422, "invalid-input");
            ada().post(
                            letter + "/giving-up",
                            "{'reason':'Left.'}",
                            "If-Match",
                            ada().get(letter).etag())
                    .is(200);
        } finally {
            mail.startAgain();
        }
        passUntil(now().plus(Duration.ofHours(8)));
        assertThat(awaitLetter(id, "GIVEN_UP").get("tries").getAsInt()).isLessThan(5);
        assertThat(mail.letters(address(id))).isEmpty();
    }

    @Test
    void aNoticeIsALetterTooButNotToThePeopleOfADemonstration() {
        String id = name();
        Rest invited = signedIn(id);
        prefer(invited, "AT_ONCE");
        String today = now().toString().substring(0, 10);
        String period = "'firstDay':'" + today + "','lastDay':'" + today + "','reason':'Leave'}";
        Answer mine = Rest.as(server, Journey.CLIENT)
                .post("stand-ins/mine", "{'standIn':'" + id + "'," + period)
                .is(201);
        assertThat(mail.awaitLast(address(id), 3).subject()).isEqualTo("You stand in for Nita Rao");
        Rest.as(server, Journey.CLIENT)
                .post("stand-ins/" + mine.text("id") + "/end", "", "If-Match", mine.etag())
                .is(200);
        mail.await(address(id), 4);
        Rest.as(server, Journey.MANAGER)
                .post("stand-ins/of/" + Journey.CLIENT, "{'standIn':'" + Journey.APPROVER + "'," + period)
                .is(201);
        assertThat(Rest.as(server, Journey.APPROVER).get("notices").body()).contains("stand-in-named-by-you");
        assertThat(ada().get("outbox?size=100").body()).doesNotContain("omar.approver");
    }

    /** By the clock of the demonstration: a step is due after two weeks, and told of three days before. */
    @Test
    void whatIsOwedComesInOneLetterADayOrAtOnceOrNotAtAll() {
        String id = name();
        Rest member = signedIn(id);
        Journey open = Journey.started(server);
        Instant opened =
                Instant.parse(open.awaitTask("before-review").get("createdAt").getAsString());
        open.as(Journey.LEAD)
                .put(
                        open.path("/team"),
                        "{'team':[{'personId':'" + Journey.LEAD + "','role':'LEAD'},{'personId':'" + id
                                + "','role':'CONSULTANT'}]}",
                        "If-Match",
                        open.etag())
                .is(200);
        assertThat(Instant.parse(open.awaitTask("before-review").get("dueAt").getAsString()))
                .isEqualTo(opened.plus(Duration.ofDays(14)));

        passUntil(opened.plus(Duration.ofDays(11)));
        awaitNotice(member, "step-due-soon");
        passUntil(nextMorning());
        MailServer.Letter digest = mail.awaitLast(address(id), 3);
        assertThat(digest.subject()).isEqualTo("One thing to look at");
        assertThat(digest.body()).contains("Before action review, due in", "/learning/before.xhtml?id=" + open.id());

        passUntil(opened.plus(Duration.ofDays(14)));
        awaitNotice(member, "step-due");
        assertThat(mail.letters(address(id))).as("nothing new, no letter").hasSize(3);
        prefer(member, "REQUIRED");
        passUntil(nextMorning());
        prefer(member, "AT_ONCE");
        passUntil(opened.plus(Duration.ofDays(17)));
        assertThat(mail.awaitLast(address(id), 4).subject()).endsWith("Before action review is overdue");
    }

    private static Rest signedIn(String id) {
        invite(id).is(201);
        setPassword(mail.awaitLast(address(id), 1), PASSWORD);
        mail.await(address(id), 2);
        return Rest.signIn(server, id, PASSWORD);
    }

    private static void prefer(Rest person, String mailChoice) {
        Answer before = person.get("preferences").is(200);
        String choice = "{'mail':'" + mailChoice + "','digestHour':7}";
        person.put("preferences", choice, "If-Match", "\"77\"").isProblem(412, "changed-meanwhile");
        person.put("preferences", "{'mail':'DIGEST','digestHour':24}", "If-Match", before.etag())
                .isProblem(422, "invalid-input");
        person.put("preferences", choice, "If-Match", before.etag()).is(200);
        assertThat(person.get("preferences").text("mail")).isEqualTo(mailChoice);
    }

    private static void awaitNotice(Rest person, String kind) {
        for (int i = 0; i < 300; i++) {
            if (person.get("notices").is(200).body().contains("\"" + kind + "\"")) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("nobody was told " + kind);
    }

    /** Some time after seven, so that what happened before it is told. */
    private static Instant nextMorning() {
        return now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(8));
    }

    @Test
    void somebodyOutsideConfirmsAClaimByALinkThatTheTeamNeverSees() {
        Journey open = Journey.started(server);
        String claim = claim(open);
        String requests = "claims/" + claim + "/substantiations";
        Rest consultant = open.as(Journey.CONSULTANT);
        consultant
                .post(requests, whom("Nita.Client+x@example.org"))
                .isProblem(422, "invalid-input")
                .body();
        consultant.post(requests, whom("ravi.consultant@example.org")).isProblem(422, "invalid-input");
        String rosa = address(name());
        Answer asked = consultant.post(requests, whom(rosa)).is(201);
        assertThat(asked.text("state")).isEqualTo("ASKED");
        assertThat(asked.body()).doesNotContain("token");
        consultant.post(requests, whom(rosa)).isProblem(422, "invalid-input");

        MailServer.Letter letter = mail.awaitLast(rosa, 1);
        assertThat(letter.body()).contains("> Nine districts", "> We coached them.", "Ravi Menon", "Headed the office");
        assertThat(letter.link()).startsWith("/contribution/confirm.xhtml?token=");
        PageForm.open(server, letter.link());
        PageForm.open(server, letter.link());
        assertThat(consultant.get(requests).is(200).text("items.0.state")).isEqualTo("ASKED");
        PageForm.open(server, letter.link()).send("send").stays("Choose one of the three.");
        confirm(letter, "DISAGREE").leadsTo("/contribution/confirm.xhtml");

        Answer answered = consultant.get(requests).is(200);
        assertThat(answered.text("items.0.state")).isEqualTo("ANSWERED");
        assertThat(answered.text("items.0.answer.onOurPart")).isEqualTo("DISAGREE");
        assertThat(answered.text("items.0.answer.howKnown")).isEqualTo("I was there.");
        assertThat(answered.at("items.0.current").getAsBoolean()).isTrue();
        assertThat(answered.text("items.0.email")).isEqualTo(rosa);
        assertThat(consultant
                        .get("/contribution/claim.xhtml?id=" + open.id() + "&claim=" + claim)
                        .is(200)
                        .body())
                .contains("Disagree", "I was there.");
        assertThat(consultant.get("notices").is(200).body()).contains("substantiation-against");

        RoleMatrixIT.join(open, "reader");
        Answer reader = open.as(Journey.CONSULTANT).get(requests).is(200);
        assertThat(reader.body()).contains("I was there.").doesNotContain(rosa).doesNotContain("Rosa Diaz");
    }

    @Test
    void aSponsorWithoutAnAccountSignsOffByALinkThatWorksOnce() {
        Journey open = Journey.started(server);
        Rest lead = open.as(Journey.LEAD);
        String policy = open.path("/governance/POLICY");
        String what = "{'what':'A circular of the secretary.','ownerName':'Nita Rao'}";
        Answer written = lead.put(policy, what, "If-None-Match", "*").is(200);
        String rosa = address(name());
        lead.post(policy + "/sponsor-links", sponsor(rosa)).isProblem(409, "not-now");
        lead.post(policy + "/proposal", "", "If-Match", written.etag()).is(200);
        lead.post(policy + "/sponsor-links", sponsor("ravi.consultant@example.org"))
                .isProblem(422, "invalid-input");
        Answer asked = lead.post(policy + "/sponsor-links", sponsor(rosa)).is(201);
        assertThat(asked.body()).doesNotContain("token");
        MailServer.Letter former = mail.awaitLast(rosa, 1);
        lead.post(policy + "/sponsor-links", sponsor(rosa)).is(201);
        MailServer.Letter letter = mail.awaitLast(rosa, 2);
        assertThat(letter.body()).contains("> A circular of the secretary.", "Amina Okello", "Director");
        assertThat(letter.link()).startsWith("/governance/sign.xhtml?token=");
        assertThat(PageForm.open(server, former.link()).hasForm())
                .as("another was sent")
                .isFalse();

        PageForm.open(server, letter.link());
        PageForm read = PageForm.open(server, letter.link());
        assertThat(lead.get(policy).text("state")).as("looking has no effect").isEqualTo("PROPOSED");
        lead.put(
                        policy,
                        what.replace("secretary", "minister"),
                        "If-Match",
                        lead.get(policy).etag())
                .is(200);
        read.send("sign").stays("changed");
        PageForm.open(server, letter.link()).send("sign").leadsTo("/governance/sign.xhtml");

        Answer adopted = lead.get(policy).is(200);
        assertThat(adopted.text("state")).isEqualTo("ADOPTED");
        assertThat(adopted.text("signedName")).isEqualTo("Rosa Diaz");
        assertThat(open.task("sign-off")).isEmpty();
        assertThat(PageForm.open(server, letter.link()).hasForm())
                .as("it works once")
                .isFalse();
        assertThat(lead.get(policy + "/sponsor-links").text("items.0.state")).isEqualTo("USED");
        RoleMatrixIT.join(open, "reader");
        assertThat(open.as(Journey.CONSULTANT).get(policy).is(200).body()).doesNotContain("Rosa Diaz");
    }

    @Test
    void aSponsorsLinkIsTakenBackAndSignsNothingOnHold() {
        Journey open = Journey.started(server);
        Rest lead = open.as(Journey.LEAD);
        String policy = open.path("/governance/POLICY");
        Answer written = lead.put(policy, "{'what':'A circular.','ownerName':'Nita Rao'}", "If-None-Match", "*")
                .is(200);
        lead.post(policy + "/proposal", "", "If-Match", written.etag()).is(200);
        String rosa = address(name());
        Answer asked = lead.post(policy + "/sponsor-links", sponsor(rosa)).is(201);
        MailServer.Letter former = mail.awaitLast(rosa, 1);
        String withdrawal = policy + "/sponsor-links/" + asked.text("id") + "/withdrawal";
        open.as(Journey.APPROVER).post(withdrawal, "").isProblem(403, "not-allowed");
        lead.post(policy + "/sponsor-links/no-link/withdrawal", "").isProblem(404, "not-found");
        assertThat(lead.post(withdrawal, "").is(200).text("state")).isEqualTo("WITHDRAWN");
        lead.post(withdrawal, "").isProblem(409, "not-now");
        assertThat(PageForm.open(server, former.link()).hasForm()).isFalse();
        assertThat(open.task("sign-off")).as("somebody is still to sign").isPresent();

        lead.post(policy + "/sponsor-links", sponsor(rosa)).is(201);
        MailServer.Letter letter = mail.awaitLast(rosa, 2);
        PageForm read = PageForm.open(server, letter.link());
        open.as(Journey.MANAGER)
                .post(open.path("/holds"), "{'until':'2030-01-01','reason':'Elections.'}", "If-Match", open.etag())
                .is(201);
        read.send("sign").stays("rests for now");
        assertThat(lead.get(policy).text("state")).isEqualTo("PROPOSED");
        open.as(Journey.MANAGER)
                .post(open.path("/resumption"), "{'reason':'They are over.'}", "If-Match", open.etag())
                .is(200);
        PageForm.open(server, letter.link()).send("sign").leadsTo("/governance/sign.xhtml");
        assertThat(lead.get(policy).text("state")).isEqualTo("ADOPTED");
    }

    private static String sponsor(String email) {
        return "{'name':'Rosa Diaz','email':'" + email + "','function':'Director'}";
    }

    /** The last one: it makes everybody at this address wait. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aUsedAWrongAndAWithdrawnLinkAreAnsweredAlikeAndGuessesAreSlowedDown() {
        Journey open = Journey.started(server);
        String requests = "claims/" + claim(open) + "/substantiations";
        Rest consultant = open.as(Journey.CONSULTANT);
        String used = address(name());
        consultant.post(requests, whom(used)).is(201);
        MailServer.Letter usedLink = mail.awaitLast(used, 1);
        confirm(usedLink, "FULLY_AGREE").leadsTo("/contribution/confirm.xhtml");
        String withdrawn = address(name());
        Answer request = consultant.post(requests, whom(withdrawn)).is(201);
        MailServer.Letter withdrawnLink = mail.awaitLast(withdrawn, 1);
        consultant
                .post(requests + "/" + request.text("id") + "/withdrawal", "", "If-Match", request.etag())
                .is(200);
        String wrong = "/contribution/confirm.xhtml?token=guessed";
        for (String link : new String[] {usedLink.link(), withdrawnLink.link(), wrong}) {
            PageForm page = PageForm.open(server, link);
            assertThat(page.hasForm()).as(link).isFalse();
            assertThat(page.page()).contains("This link does not work");
        }
        boolean slowed = false;
        for (int i = 0; i < 60 && !slowed; i++) {
            slowed = PageForm.open(server, wrong + i).page().contains("Too many tries");
        }
        assertThat(slowed).isTrue();
    }

    private static String claim(Journey open) {
        return open.as(Journey.CONSULTANT)
                .post(
                        open.path("/claims"),
                        "{'statement':'Nine districts review their data each month.','whoChanged':'District officers',"
                                + "'ourPart':'We coached them.'}")
                .is(201)
                .text("id");
    }

    private static String whom(String email) {
        return "{'name':'Rosa Diaz','email':'" + email + "','relation':'Headed the office'}";
    }

    private static PageForm.Sent confirm(MailServer.Letter letter, String verdict) {
        return PageForm.open(server, letter.link())
                .with("verdict1", "FULLY_AGREE")
                .with("verdict3", verdict)
                .with("howKnown", "I was there.")
                .send("send");
    }

    /** Waits until the letter is so, and lets its rests pass. */
    private static JsonObject awaitLetter(String id, String state) {
        for (int i = 0; i < 300; i++) {
            for (String each : new String[] {state, "WAITING"}) {
                for (var item : ada().get("outbox?size=100&state=" + each).list("items")) {
                    JsonObject letter = item.getAsJsonObject();
                    if (letter.get("address").getAsString().equals(address(id))) {
                        if (each.equals(state) && (letter.get("tries").getAsInt() > 0 || state.equals("GIVEN_UP"))) {
                            return letter;
                        } else if (letter.get("tries").getAsInt() > 0) {
                            passUntil(Instant.parse(letter.get("nextTryAt").getAsString()));
                        }
                    }
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("No letter to " + id + " is " + state);
    }

    private static void passUntil(Instant then) {
        if (now().isBefore(then)) {
            ada().post("demonstration/clock/advance", "{'to':'" + then + "'}").is(200);
        }
    }

    private static Instant now() {
        return Instant.parse(ada().get("demonstration/clock").text("now"));
    }

    private static void forgot(String who) {
        PageForm.open(server, "/forgot-password.xhtml")
                .with("who", who)
                .send("send")
                .leadsTo("/sign-in.xhtml");
    }

    private static void setPassword(MailServer.Letter letter, String password) {
        PageForm.open(server, letter.link())
                .with("password", password)
                .with("again", password)
                .send("send")
                .leadsTo("/sign-in.xhtml");
    }

    private static Answer invite(String id) {
        return ada().post("people", "{'id':'" + id + "','name':'Test','email':'" + address(id) + "'}");
    }

    private static Rest ada() {
        return Rest.as(server, Journey.ADMINISTRATOR);
    }

    private static String address(String id) {
        return id + "@example.org";
    }

    private static String name() {
        return "t" + UUID.randomUUID();
    }
}
