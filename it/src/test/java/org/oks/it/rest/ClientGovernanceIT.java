package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** Roles with terms of reference, the action plan and communities of practice at a client, and who is refused. */
@Served(by = DatabaseKind.POSTGRES)
class ClientGovernanceIT {
    private static final String CHAMPION = "{'role':'CHAMPION','person':'Nita Rao','unit':'Planning','share':20,"
            + "'since':'2017-03-01','reportsTo':'Director'}";

    private static final String CHALLENGES = "{'challenges':[{'element':'LEARNING_CULTURE','why':'Nobody compares.'}]}";

    @Test
    void whoHasARoleGetsTermsOfReferenceFilledIn(OksServer server) throws IOException {
        Journey open = Journey.started(server);
        Rest lead = open.as(Journey.LEAD);
        String roles = open.path("/client-roles");
        open.as(Journey.APPROVER).post(roles, CHAMPION).isProblem(403, "not-allowed");
        lead.post(roles, "{'share':0}").isProblem(422, "invalid-input");
        Answer champion = lead.post(roles, CHAMPION).is(201);
        assertThat(champion.text("status")).isEqualTo("ACTIVE");
        String one = roles + "/" + champion.text("number");

        Answer terms = lead.get(one + "/terms").is(200);
        assertThat(terms.header("Content-Disposition")).contains("terms-of-reference-1.docx");
        assertThat(text(terms.response().body()))
                .contains("Knowledge champion", "Nita Rao", "Planning", "20%", "March 1, 2017", "Director")
                .contains(open.see().text("facts.client"))
                .doesNotContain("{{");

        Answer ended = lead.put(
                        one,
                        CHAMPION.replace("'reportsTo'", "'until':'2017-04-01','reportsTo'"),
                        "If-Match",
                        champion.etag())
                .is(200);
        assertThat(ended.text("status")).isEqualTo("ENDED");
        lead.put(one, CHAMPION, "If-Match", champion.etag()).isProblem(412, "changed-meanwhile");
        lead.post(roles, CHAMPION.replace("Nita Rao", "Rosa Diaz")).is(201);
        assertThat(lead.get(roles).is(200).list("items"))
                .as("one after the other")
                .hasSize(2);
        lead.get(one + "/signed-terms").isProblem(404, "not-found");
        String file = lead.upload(open.path("/files?name=signed.txt"), "Signed.".getBytes(StandardCharsets.UTF_8))
                .is(201)
                .body();
        String signed = CHAMPION.replace("'reportsTo'", "'file':" + file.replace('"', '\'') + ",'reportsTo'");
        lead.put(one, signed, "If-Match", ended.etag()).isProblem(422, "invalid-input");
        ended = lead.put(one, signed.replace("'share'", "'signedOn':'2017-03-01','share'"), "If-Match", ended.etag())
                .is(200);
        assertThat(lead.get(one + "/signed-terms").is(200).body()).isEqualTo("Signed.");
        RoleMatrixIT.join(open, "reader");
        Answer read = open.as(Journey.CONSULTANT).get(roles).is(200);
        assertThat(read.body()).contains("Planning").doesNotContain("Nita Rao", "Rosa Diaz");
        assertThat(text(open.as(Journey.CONSULTANT)
                        .get(one + "/terms")
                        .is(200)
                        .response()
                        .body()))
                .doesNotContain("Nita Rao")
                .contains("to be agreed");
        open.as(Journey.CONSULTANT).get(one + "/signed-terms").isProblem(403, "not-allowed");
        lead.post(one + "/withdrawal", "", "If-Match", ended.etag()).is(200);
        assertThat(lead.get(roles).is(200).list("items")).hasSize(1);
    }

    @Test
    void anAdministratorBringsATemplateThatIsThenFilledIn(OksServer server) throws IOException {
        Journey open = Journey.started(server);
        Rest ada = Rest.as(server, Journey.ADMINISTRATOR);
        String templates = "terms-templates/FACILITATOR";
        open.as(Journey.LEAD).get(templates).isProblem(403, "not-allowed");
        assertThat(text(ada.get(templates).is(200).response().body())).contains("{{client}}", "{{tasks}}");
        Answer refused = ada.upload(templates + "?name=own.docx", docx("For {{person}}: {{salary}}"));
        assertThat(refused.isProblem(422, "terms-refused").body())
                .contains("{{salary}}")
                .doesNotContain("{{person}}");
        ada.upload(templates + "?name=own.docx", "no document".getBytes(StandardCharsets.UTF_8))
                .isProblem(422, "terms-refused");
        int before = ada.get("terms-templates").is(200).list("items").size();
        Answer brought = ada.upload(templates + "?name=own.docx", docx("Ours, for {{person}} of {{client}}."))
                .is(201);
        assertThat(brought.at("inUse").getAsBoolean()).isTrue();
        assertThat(ada.get("terms-templates").is(200).list("items")).hasSize(before + 1);

        Rest lead = open.as(Journey.LEAD);
        String role = open.path("/client-roles/")
                + lead.post(open.path("/client-roles"), CHAMPION.replace("CHAMPION", "FACILITATOR"))
                        .is(201)
                        .text("number");
        assertThat(text(lead.get(role + "/terms").is(200).response().body()))
                .contains("Ours, for Nita Rao of " + open.see().text("facts.client") + ".");
        assertThat(text(ada.get(templates + "/" + brought.text("number"))
                        .is(200)
                        .response()
                        .body()))
                .as("it is kept as it was brought")
                .contains("{{person}}");
    }

    @Test
    void eachPrioritizedChallengeHasActionsThatTheirOwnersOweAndSettle(OksServer server) {
        Journey open = Journey.started(server);
        Rest lead = open.as(Journey.LEAD);
        String plan = open.path("/action-plan");
        String meet = "{'challenge':'LEARNING_CULTURE','what':'Compare registers.','owner':'" + Journey.CONSULTANT
                + "','dueOn':'2017-05-01','amount':1200.50,'currency':'USD','funding':'Trust fund','element':'BUDGET'}";
        lead.post(plan, meet).isProblem(422, "invalid-input");
        lead.put(open.path("/learning-goals"), CHALLENGES, "If-None-Match", "*").is(200);
        open.as(Journey.APPROVER).post(plan, meet).isProblem(403, "not-allowed");
        lead.post(plan, meet.replace(Journey.CONSULTANT, "nobody.here")).isProblem(422, "invalid-input");
        Answer action = lead.post(plan, meet).is(201);
        Answer rupees = lead.post(
                        plan,
                        "{'challenge':'LEARNING_CULTURE','what':'Print them.','ownerName':'Nita Rao','amount':700,'currency':'INR'}")
                .is(201);
        Answer whole = lead.get(plan).is(200);
        assertThat(whole.list("totals")).as("never added").hasSize(2);
        assertThat(whole.text("totals.0.currency")).isEqualTo("INR");
        assertThat(whole.at("challenges.0.actions").getAsJsonArray()).hasSize(2);

        assertThat(open.as(Journey.CONSULTANT)
                        .get("plan-actions/mine?size=100")
                        .is(200)
                        .body())
                .contains(open.id());
        String one = plan + "/" + action.text("number");
        Answer begun = lead.put(one, meet.replace("'dueOn'", "'state':'UNDER_WAY','dueOn'"), "If-Match", action.etag())
                .is(200);
        lead.put(one, meet, "If-Match", action.etag()).isProblem(412, "changed-meanwhile");
        open.as(Journey.CONSULTANT)
                .post(one + "/done", "", "If-Match", begun.etag())
                .is(200);
        assertThat(open.as(Journey.CONSULTANT)
                        .get("plan-actions/mine?size=100")
                        .is(200)
                        .body())
                .doesNotContain(open.id());
        lead.put(one, meet, "If-Match", lead.get(one).etag()).isProblem(409, "not-now");
        String other = plan + "/" + rupees.text("number");
        lead.post(other + "/dropped", "{'reason':' '}", "If-Match", rupees.etag())
                .isProblem(422, "invalid-input");
        lead.post(other + "/dropped", "{'reason':'No paper.'}", "If-Match", rupees.etag())
                .is(200);
        assertThat(lead.get(plan).is(200).list("totals"))
                .as("without what was dropped")
                .hasSize(1);
    }

    @Test
    void aCommunityOfPracticeKeepsALogAndGrowsStale(OksServer server) {
        Journey open = Journey.started(server);
        Rest lead = open.as(Journey.LEAD);
        String communities = open.path("/communities");
        lead.post(communities, "{'name':'Registers','state':'ACTIVE'}").isProblem(422, "invalid-input");
        String registers = "{'name':'Registers','facilitator':'Nita Rao','members':12,'organizations':4,"
                + "'firstMeetingOn':'2016-01-10','rhythm':'WEEKLY','state':'ACTIVE'}";
        open.as(Journey.APPROVER).post(communities, registers).isProblem(403, "not-allowed");
        Answer made = lead.post(communities, registers).is(201);
        assertThat(made.at("stale").getAsBoolean()).isTrue();
        assertThat(made.text("said.element")).isEqualTo("COMMUNITIES");
        String one = communities + "/" + made.text("number");
        lead.post(one + "/meetings", "{'heldOn':'2999-01-01','topic':'Ahead'}").isProblem(422, "invalid-input");
        Answer met = lead.post(
                        one + "/meetings", "{'heldOn':'2016-02-01','topic':'Comparing','women':7,'men':5,'others':0}")
                .is(200);
        assertThat(met.text("lastActivityOn")).isEqualTo("2016-02-01");
        assertThat(met.text("meetings.0.said.women")).isEqualTo("7");
        String withdrawal = one + "/meetings/" + met.text("meetings.0.number") + "/withdrawal";
        assertThat(lead.post(withdrawal, "").is(200).list("meetings")).isEmpty();
        lead.post(withdrawal, "").isProblem(404, "not-found");
        Answer closed = lead.put(one, registers.replace("'ACTIVE'", "'CLOSED'"), "If-Match", made.etag())
                .is(200);
        assertThat(closed.at("stale").getAsBoolean()).isFalse();
        lead.put(one, registers, "If-Match", made.etag()).isProblem(412, "changed-meanwhile");
        lead.post(one + "/meetings", "{'heldOn':'2016-03-01','topic':'Late'}").isProblem(409, "not-now");
    }

    /** What stands in a DOCX, read by nobody's library: its XML without the marks. */
    private static String text(byte[] docx) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new IOException("No DOCX");
    }

    /** As small as a DOCX can be. */
    private static byte[] docx(String text) throws IOException {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
        String opc = "http://schemas.openxmlformats.org/package/2006/";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(written)) {
            part(
                    parts,
                    "[Content_Types].xml",
                    head + "<Types xmlns=\"" + opc + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\""
                            + "/word/document.xml\" ContentType=\"" + main + "\"/></Types>");
            part(
                    parts,
                    "_rels/.rels",
                    head + "<Relationships xmlns=\"" + opc + "relationships\"><Relationship Id=\"r1\" Type=\"" + office
                            + "\" Target=\"word/document.xml\"/></Relationships>");
            part(
                    parts,
                    "word/document.xml",
                    head + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>");
        }
        return written.toByteArray();
    }

    private static void part(ZipOutputStream parts, String name, String content) throws IOException {
        parts.putNextEntry(new ZipEntry(name));
        parts.write(content.getBytes(StandardCharsets.UTF_8));
        parts.closeEntry();
    }
}
