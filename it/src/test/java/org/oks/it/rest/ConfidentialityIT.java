package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.ADMINISTRATOR;
import static org.oks.it.rest.Journey.CLIENT;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;
import static org.oks.it.rest.Journey.MANAGER;
import static org.oks.it.rest.Journey.OTHER_APPROVER;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** What is confidential is read by those alone whom it is for, whichever way they come. */
@Served(by = DatabaseKind.POSTGRES)
class ConfidentialityIT {
    private static final String WORDS = "Zanzibarine";
    private static final List<String> READ_RESTRICTED = List.of(LEAD, CLIENT);
    private static final List<String> READ_OF_ENGAGEMENT = List.of(LEAD, CLIENT, CONSULTANT, MANAGER, ADMINISTRATOR);
    private static final List<String> EVERYBODY =
            List.of(LEAD, CLIENT, CONSULTANT, MANAGER, ADMINISTRATOR, OTHER_APPROVER);

    @Test
    void aRestrictedItemIsReadByItsAuthorAndThoseWhoLead(OksServer server) {
        Secret secret = Secret.added(server, "RESTRICTED");
        assertReadBy(READ_RESTRICTED, secret);
        // who sits on the panel of the open gate weighs it
        assertThat(secret.journey()
                        .as(Journey.APPROVER)
                        .get("evidence/" + secret.evidence())
                        .is(200)
                        .body())
                .contains(WORDS);
    }

    @Test
    void whatNobodySaysIsForTheEngagement(OksServer server) {
        assertReadBy(READ_OF_ENGAGEMENT, Secret.added(server, null));
    }

    @Test
    void whatIsInternalIsReadByWhoeverSeesTheEngagement(OksServer server) {
        assertReadBy(EVERYBODY, Secret.added(server, "INTERNAL"));
    }

    @Test
    void aManagerOpensWhatIsRestrictedWithAReasonForOneReading(OksServer server) {
        Secret secret = Secret.added(server, "RESTRICTED");
        String opening = "evidence/" + secret.evidence() + "/opening";
        Journey journey = secret.journey();
        journey.as(MANAGER).post(opening, "{}").isProblem(422, "invalid-input");
        journey.as(MANAGER).post(opening, "{'reason':' '}").isProblem(422, "invalid-input");
        for (String person : List.of(CONSULTANT, OTHER_APPROVER)) {
            Answer refused = journey.as(person).post(opening, "{'reason':'I want to know.'}");
            refused.isProblem(403, "not-allowed");
            assertThat(refused.body()).doesNotContain(WORDS);
        }
        assertThat(history(journey)).doesNotContain("evidence.open");
        String reason = "{'reason':'A complaint names this item.'}";
        assertThat(journey.as(MANAGER).post(opening, reason).is(200).body()).contains(WORDS);
        assertThat(journey.as(ADMINISTRATOR).post(opening, reason).is(200).body())
                .contains(WORDS);
        assertThat(new String(
                        journey.as(MANAGER)
                                .post("evidence/" + secret.evidence() + "/file-opening", reason)
                                .is(200)
                                .response()
                                .body(),
                        StandardCharsets.UTF_8))
                .contains(WORDS);
        assertThat(journey.as(MANAGER).get("evidence/" + secret.evidence()).body())
                .as("the next reading asks again")
                .doesNotContain(WORDS);
        assertThat(history(journey)).contains("evidence.open").doesNotContain("complaint");
    }

    @Test
    void aFormerTextStaysAsConfidentialAsItWas(OksServer server) {
        Secret secret = Secret.added(server, "RESTRICTED");
        Journey journey = secret.journey();
        String item = "evidence/" + secret.evidence();
        Rest lead = journey.as(LEAD);
        Answer there = lead.get(item).is(200);
        String plain = "{'kind':'TEXT','title':'A unit changed','source':'A unit','direction':'CONTRADICTS',"
                + "'text':'It changed.','confidentiality':'PUBLIC'}";
        Answer refused = journey.as(CONSULTANT).put(item, plain, "If-Match", there.etag());
        refused.isProblem(403, "not-allowed");
        assertThat(refused.body()).doesNotContain(WORDS);
        lead.put(item, plain, "If-Match", there.etag()).is(200);
        assertThat(journey.as(OTHER_APPROVER).get(item).is(200).text("title")).isEqualTo("A unit changed");
        Answer versions = journey.as(OTHER_APPROVER).get(item + "/versions").is(200);
        assertThat(versions.list("items")).hasSize(2);
        assertThat(versions.body()).contains("It changed.").doesNotContain(WORDS, LEAD + "\",\"withheld\":true");
        assertThat(lead.get(item + "/versions").is(200).body()).contains(WORDS);
    }

    @Test
    void whoMayNotSeeTheEngagementIsToldThatThereIsNone(OksServer server) {
        Secret secret = Secret.added(server, "PUBLIC");
        secret.journey()
                .as(LEAD)
                .put(
                        secret.journey().path("/team"),
                        "{'team':[{'personId':'" + LEAD + "','role':'LEAD'}]}",
                        "If-Match",
                        secret.journey().etag())
                .is(200);
        for (String path : secret.paths()) {
            Answer answer = secret.journey().as(CONSULTANT).get(path);
            boolean list = path.startsWith("engagements?") || path.contains("notices");
            assertThat(answer.status()).as(path).isEqualTo(list ? 200 : 404);
            assertThat(answer.body()).as(path).doesNotContain(WORDS);
        }
    }

    private static void assertReadBy(List<String> readers, Secret secret) {
        SoftAssertions softly = new SoftAssertions();
        for (String person : EVERYBODY) {
            boolean reads = readers.contains(person);
            Rest as = secret.journey().as(person);
            for (String path : secret.paths()) {
                Answer answer = as.get(path);
                boolean file = path.contains("file");
                softly.assertThat(answer.status()).as(person + " " + path).isEqualTo(file && !reads ? 404 : 200);
                if (!reads) {
                    softly.assertThat(answer.body()).as(person + " " + path).doesNotContain(WORDS);
                } else if (secret.shows(path)) {
                    softly.assertThat(answer.body()).as(person + " " + path).contains(WORDS);
                }
            }
            Answer item = as.get("evidence/" + secret.evidence());
            softly.assertThat(item.text("code")).isEqualTo("E2");
            softly.assertThat(item.text("direction")).isEqualTo("CONTRADICTS");
            softly.assertThat(item.at("main").getAsBoolean()).isTrue();
            softly.assertThat(item.at("withheld").getAsBoolean()).as(person).isNotEqualTo(reads);
        }
        softly.assertAll();
    }

    private static String history(Journey journey) {
        return journey.as(LEAD).get(journey.path("/history?size=100")).is(200).body();
    }

    /** An engagement at its open gate, with an item that says a word nothing else says. */
    private record Secret(Journey journey, String claim, String evidence, List<String> paths) {
        static Secret added(OksServer server, @Nullable String level) {
            Journey journey = Journey.inGate(server);
            String claim = journey.as(CONSULTANT)
                    .get(journey.path("/claims"))
                    .is(200)
                    .list("items")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonObject("claim")
                    .get("id")
                    .getAsString();
            String hash = journey.as(LEAD)
                    .upload(
                            journey.path("/files?name=" + WORDS + ".txt"),
                            (WORDS + " told us.").getBytes(StandardCharsets.UTF_8))
                    .is(201)
                    .text("hash");
            String evidence = journey.as(LEAD)
                    .post(
                            "claims/" + claim + "/evidence",
                            ("{'kind':'FILE','title':'%1$s said','source':'%1$s','locator':'%1$s 1','main':true,"
                                            + "'direction':'CONTRADICTS','method':'%1$s','limitations':'%1$s',"
                                            + "'file':{'hash':'%2$s','name':'%1$s.txt'}%3$s}")
                                    .formatted(WORDS, hash, level == null ? "" : ",'confidentiality':'" + level + "'"))
                    .is(201)
                    .text("id");
            List<String> paths = new ArrayList<>(List.of(
                    journey.path(""),
                    journey.path("/claims"),
                    journey.path("/history?size=100"),
                    journey.path("/readiness"),
                    journey.path("/tasks"),
                    journey.path("/gates"),
                    journey.path("/gates/1"),
                    "engagements?text=" + WORDS,
                    "notices",
                    "claims/" + claim,
                    "claims/" + claim + "/versions",
                    "claims/" + claim + "/withdrawn-evidence",
                    "evidence/" + evidence,
                    "evidence/" + evidence + "/versions",
                    "evidence/" + evidence + "/file",
                    "/contribution/file?evidence=" + evidence,
                    "/notice/notices.xhtml",
                    "/gate/gates.xhtml?id=" + journey.id(),
                    "/gate/review.xhtml?id=" + journey.id(),
                    "/engagement/engagement.xhtml?id=" + journey.id(),
                    "/engagement/history.xhtml?id=" + journey.id(),
                    "/contribution/claims.xhtml?id=" + journey.id(),
                    "/contribution/claim.xhtml?id=" + journey.id() + "&claim=" + claim,
                    "/contribution/evidence.xhtml?id=" + journey.id() + "&claim=" + claim + "&evidence=" + evidence));
            return new Secret(journey, claim, evidence, paths);
        }

        /** Where who may read it finds it. */
        boolean shows(String path) {
            return path.contains("evidence") && !path.contains("withdrawn")
                    || path.endsWith("/claims")
                    || path.endsWith(claim)
                    || path.contains("/claims.xhtml")
                    || path.contains("/claim.xhtml")
                    || path.contains("/review.xhtml");
        }
    }
}
