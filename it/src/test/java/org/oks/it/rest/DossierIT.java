package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.it.rest.Journey.ADMINISTRATOR;
import static org.oks.it.rest.Journey.APPROVER;
import static org.oks.it.rest.Journey.CLIENT;
import static org.oks.it.rest.Journey.CONSULTANT;
import static org.oks.it.rest.Journey.LEAD;
import static org.oks.it.rest.Journey.MANAGER;
import static org.oks.it.rest.Journey.OTHER_APPROVER;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** The dossier of a decided gate as its readers get it, checked with nothing but what is in it. */
@Served(by = DatabaseKind.POSTGRES)
class DossierIT {
    private static final String DOSSIER = "/gates/1/rounds/1/dossier";
    private static final String RESTRICTED = "Zanzibarine";
    private static final String OF_ENGAGEMENT = "Minutes";

    @Test
    void whoSeesADecidedGateTakesItsDossierAlong(OksServer server) {
        Journey journey = Journey.submitted(server);
        restricted(journey);
        journey.panel(1);
        journey.as(LEAD).get(journey.path(DOSSIER)).isProblem(409, "not-now");
        journey.as(APPROVER).get(journey.path(DOSSIER)).isProblem(409, "not-now");
        journey.as(LEAD).get(journey.path("/gates/1/rounds/2/dossier")).isProblem(404, "not-found");
        journey.as(APPROVER).post(journey.path("/gates/1/pack"), "").is(200);
        journey.score(1, APPROVER, 4).decided(1, "ADVANCE");
        String digest = journey.digest(1);

        for (String person : List.of(LEAD, CLIENT, CONSULTANT, MANAGER, ADMINISTRATOR, APPROVER)) {
            Map<String, byte[]> entries = taken(journey, person);
            assertThat(entries.keySet())
                    .as(person)
                    .containsExactly("dossier.pdf", "pack.json", "decision.json", "SHA256SUMS");
            assertThat(sha256(bytes(entries, "pack.json"))).as(person).isEqualTo(digest);
            JsonObject decision = json(entries, "decision.json");
            assertThat(decision.getAsJsonObject("pack").get("digest").getAsString())
                    .isEqualTo(digest);
            assertThat(decision.getAsJsonObject("audit").get("seq").getAsLong()).isPositive();
            text(entries, "SHA256SUMS").lines().forEach(line -> assertThat(sha256(bytes(entries, line.substring(66))))
                    .isEqualTo(line.substring(0, 64)));
            String printed = printed(entries);
            assertThat(printed).contains("Advance", digest, OF_ENGAGEMENT, "Words withheld", "I sign that");
            assertThat(printed + everything(entries)).as(person).doesNotContain(RESTRICTED);
        }
    }

    @Test
    void anApproverWithoutASeatGetsNoWordsOfWhatIsForTheEngagementOnly(OksServer server) {
        Journey journey = Journey.inGate(server).decided(1, "ADVANCE");
        Map<String, byte[]> entries = taken(journey, OTHER_APPROVER);
        assertThat(entries.keySet())
                .containsExactly("dossier.pdf", "pack-without-words.json", "decision.json", "SHA256SUMS");
        Answer pack =
                journey.as(OTHER_APPROVER).get(journey.path("/gates/1/pack")).is(200);
        assertThat(pack.body()).contains("\"E1\"").doesNotContain(OF_ENGAGEMENT);
        assertThat(pack.header("OKS-Withheld")).isEqualTo("E1");
        assertThat(journey.as(LEAD).get(journey.path("/gates/1/pack")).is(200).body())
                .contains(OF_ENGAGEMENT);
        assertThat(printed(entries) + everything(entries)).doesNotContain(OF_ENGAGEMENT);
        assertThat(json(entries, "decision.json")
                        .getAsJsonObject("pack")
                        .get("digest")
                        .getAsString())
                .isEqualTo(journey.digest(1));
    }

    @Test
    void whatBecameRestrictedAfterTheDecisionIsGivenToNobody(OksServer server) {
        Journey journey = Journey.inGate(server).decided(1, "RETURN_FOR_REVISION");
        journey.opened();
        assertThat(printed(taken(journey, LEAD))).contains(OF_ENGAGEMENT);
        String item = journey.as(LEAD).get(journey.path("/claims")).is(200).text("items.0.evidence.0.id");
        Answer there = journey.as(CONSULTANT).get("evidence/" + item).is(200);
        journey.as(CONSULTANT)
                .put(
                        "evidence/" + item,
                        "{'kind':'TEXT','title':'Minutes','source':'District office','locator':'page 2','main':true,"
                                + "'direction':'SUPPORTS','text':'They met.','confidentiality':'RESTRICTED'}",
                        "If-Match",
                        there.etag())
                .is(200);
        for (String person : List.of(LEAD, CONSULTANT, APPROVER)) {
            Map<String, byte[]> entries = taken(journey, person);
            assertThat(printed(entries) + everything(entries)).as(person).doesNotContain(OF_ENGAGEMENT);
            assertThat(journey.as(person)
                            .get(journey.path("/gates/1/pack"))
                            .is(200)
                            .body())
                    .as(person)
                    .doesNotContain(OF_ENGAGEMENT);
        }
    }

    @Test
    void thatItWasTakenIsOnRecordAndOthersAreToldThatThereIsNothing(OksServer server) {
        Journey journey = Journey.inGate(server).decided(1, "ADVANCE");
        assertThat(history(journey)).doesNotContain("gate.dossier");
        taken(journey, LEAD);
        assertThat(history(journey)).containsOnlyOnce("gate.dossier");
        Rest.anonymous(server).get(journey.path(DOSSIER)).is(401);
        journey.as(LEAD)
                .put(
                        journey.path("/team"),
                        "{'team':[{'personId':'" + LEAD + "','role':'LEAD'}]}",
                        "If-Match",
                        journey.etag())
                .is(200);
        journey.as(CONSULTANT).get(journey.path(DOSSIER)).isProblem(404, "not-found");
        assertThat(history(journey)).containsOnlyOnce("gate.dossier");
    }

    @Test
    void thePagesOfADecidedGateLinkToIt(OksServer server) {
        Journey journey = Journey.inGate(server);
        String link = "/api/v1/engagements/" + journey.id() + DOSSIER;
        String page = "/gate/review.xhtml?gate=1&id=" + journey.id();
        String list = "/gate/gates.xhtml?id=" + journey.id();
        assertThat(journey.as(LEAD).get(page).is(200).body()).doesNotContain(link);
        assertThat(journey.as(LEAD).get(list).is(200).body()).doesNotContain(link);
        journey.decided(1, "ADVANCE");
        for (String person : List.of(LEAD, CONSULTANT, MANAGER, ADMINISTRATOR, APPROVER, OTHER_APPROVER)) {
            assertThat(journey.as(person).get(page).is(200).body()).as(person).contains(link);
            assertThat(journey.as(person).get(list).is(200).body()).as(person).contains(link);
        }
    }

    private static void restricted(Journey journey) {
        String claim = journey.as(LEAD).get(journey.path("/claims")).is(200).text("items.0.claim.id");
        journey.as(LEAD)
                .post(
                        "claims/" + claim + "/evidence",
                        ("{'kind':'TEXT','title':'%1$s said','source':'%1$s','locator':'%1$s','main':true,"
                                        + "'direction':'CONTRADICTS','text':'%1$s told us.',"
                                        + "'confidentiality':'RESTRICTED'}")
                                .formatted(RESTRICTED))
                .is(201);
    }

    private static Map<String, byte[]> taken(Journey journey, String person) {
        Answer answer = journey.as(person).get(journey.path(DOSSIER)).is(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + journey.id() + "-gate-1-round-1-dossier.zip\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.response().body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static String printed(Map<String, byte[]> entries) {
        try (PDDocument pdf = Loader.loadPDF(bytes(entries, "dossier.pdf"))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All entries that are text. */
    private static String everything(Map<String, byte[]> entries) {
        StringBuilder all = new StringBuilder();
        entries.keySet().stream()
                .filter(name -> !name.endsWith(".pdf"))
                .forEach(name -> all.append(text(entries, name)));
        return all.toString();
    }

    private static String history(Journey journey) {
        return journey.as(MANAGER)
                .get(journey.path("/history?size=100"))
                .is(200)
                .body();
    }

    private static byte[] bytes(Map<String, byte[]> entries, String name) {
        return Objects.requireNonNull(entries.get(name), name);
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(bytes(entries, name), StandardCharsets.UTF_8);
    }

    private static JsonObject json(Map<String, byte[]> entries, String name) {
        return JsonParser.parseString(text(entries, name)).getAsJsonObject();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
