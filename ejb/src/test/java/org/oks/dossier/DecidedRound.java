package org.oks.dossier;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.oks.audit.AuditHeads;
import org.oks.gate.CommentState;
import org.oks.gate.ConditionView;
import org.oks.gate.DecisionView;
import org.oks.gate.FindingView;
import org.oks.gate.GateDecision;
import org.oks.gate.GateReviewView;
import org.oks.gate.GateState;
import org.oks.gate.PackCopy;
import org.oks.gate.PackView;
import org.oks.gate.RoundOnRecord;
import org.oks.gate.SeatRole;
import org.oks.gate.VoteView;
import org.oks.platform.CanonicalJson;
import org.oks.platform.Text;

/** A decided round as the gate tells of it, with as many claims and as much evidence as a test asks for. */
final class DecidedRound {
    static final Instant THEN = Instant.parse("2017-03-14T09:30:00Z");
    static final AuditHeads.Head HEAD = new AuditHeads.Head(4711, "ab".repeat(32), THEN.plusSeconds(60));
    static final String HINDI = "रवि क्षत्रिय शक्ति";
    static final String ARABIC = "معرفة مشتركة";
    static final Map<String, String> NAMES = Map.of(
            "omar.approver", "Omar الحداد",
            "lena.approver", "Lena Žižek",
            "amina.lead", "Amina Okello",
            "maria.manager", ARABIC,
            "ravi.consultant", HINDI);

    private final int claims;
    private final int itemsOfEach;
    private String client = "Ministry of Health";
    private String reason = "The minutes carry it.";

    DecidedRound(int claims, int itemsOfEach) {
        this.claims = claims;
        this.itemsOfEach = itemsOfEach;
    }

    DecidedRound client(String name) {
        client = name;
        return this;
    }

    DecidedRound because(String why) {
        reason = why;
        return this;
    }

    /** The pack, as the gate froze it: one item in three is restricted and has no words in it. */
    String pack() {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        for (int claim = 1; claim <= claims; claim++) {
            JsonArrayBuilder evidence = CanonicalJson.JSON.createArrayBuilder();
            for (int item = 1; item <= itemsOfEach; item++) {
                evidence.add(evidence((claim - 1) * itemsOfEach + item));
            }
            list.add(CanonicalJson.JSON
                    .createObjectBuilder(CanonicalJson.members()
                            .add("id", "c" + claim)
                            .add("code", "C" + claim)
                            .add("statement", "Nine districts review their data each month, " + claim + ".")
                            .add("whoChanged", "District officers, " + ARABIC + " 2017")
                            .add("ourPart", "We coached them.")
                            .add("othersPart", "The state paid for it.")
                            .add("rival", HINDI)
                            .json())
                    .add("evidence", evidence));
        }
        return CanonicalJson.canonical(CanonicalJson.JSON
                .createObjectBuilder()
                .add("format", "oks-review-pack/1")
                .add("gate", 1)
                .add("charter", CanonicalJson.members().add("client", client).json())
                .add("rules", CanonicalJson.JSON.createObjectBuilder().add("gate-readiness", 2))
                .add("readiness", lines())
                .add(
                        "waivers",
                        CanonicalJson.JSON
                                .createArrayBuilder()
                                .add(CanonicalJson.members()
                                        .add("check", "evidence-main")
                                        .add("reason", "Minutes come next month.")
                                        .add("by", "maria.manager")
                                        .add("at", THEN)
                                        .json()))
                .add("conditions", CanonicalJson.JSON.createArrayBuilder())
                .add("claims", CanonicalJson.JSON.createObjectBuilder().add("claims", list))
                .add("items", CanonicalJson.JSON.createArrayBuilder())
                .build());
    }

    private static JsonObjectBuilder evidence(int number) {
        boolean restricted = number % 3 == 0;
        JsonObjectBuilder item = CanonicalJson.JSON
                .createObjectBuilder()
                .add("id", "e" + number)
                .add("code", "E" + number)
                .add("rank", number)
                .add("confidentiality", restricted ? "RESTRICTED" : number % 3 == 1 ? "ENGAGEMENT_ONLY" : "PUBLIC")
                .add("hash", CanonicalJson.sha256("e" + number))
                .add("direction", number % 2 == 0 ? "CONTRADICTS" : "SUPPORTS")
                .add("main", number % 2 == 1);
        if (!restricted) {
            item.add("title", "Title" + number + " of the minutes")
                    .add("source", "District office")
                    .add("locator", "page " + number);
        }
        return item;
    }

    private static JsonArrayBuilder lines() {
        return CanonicalJson.JSON
                .createArrayBuilder()
                .add(CanonicalJson.JSON
                        .createObjectBuilder()
                        .add("check", "team-lead")
                        .add("measured", 1.0)
                        .add("threshold", 1.0)
                        .add("waived", false)
                        .add("met", true));
    }

    private JsonObjectBuilder weighed() {
        JsonArrayBuilder strengths = CanonicalJson.JSON.createArrayBuilder();
        for (int claim = 1; claim <= claims; claim++) {
            JsonArrayBuilder items = CanonicalJson.JSON.createArrayBuilder();
            for (int item = 1; item <= itemsOfEach; item++) {
                items.add(CanonicalJson.JSON
                        .createObjectBuilder()
                        .add("code", "E" + ((claim - 1) * itemsOfEach + item))
                        .add(
                                "scores",
                                CanonicalJson.JSON
                                        .createArrayBuilder()
                                        .add(CanonicalJson.JSON
                                                .createObjectBuilder()
                                                .add("by", "lena.approver")
                                                .add("p", 4)
                                                .add("u", 3)
                                                .add("t", 5)
                                                .add("tr", 2)
                                                .add("i", 4))));
            }
            strengths.add(CanonicalJson.JSON
                    .createObjectBuilder()
                    .add("claim", "C" + claim)
                    .add("strength", 3.4)
                    .add("items", items));
        }
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add("rules", CanonicalJson.JSON.createObjectBuilder().add("gate-readiness", 2))
                .add("readiness", lines())
                .add("bar", lines())
                .add("strength", strengths)
                .add(
                        "findings",
                        CanonicalJson.JSON
                                .createArrayBuilder()
                                .add(CanonicalJson.JSON
                                        .createObjectBuilder()
                                        .add("code", "F1")
                                        .add("claim", "C1")
                                        .add(
                                                "scores",
                                                CanonicalJson.JSON
                                                        .createArrayBuilder()
                                                        .add(CanonicalJson.JSON
                                                                .createObjectBuilder()
                                                                .add("by", "omar.approver")
                                                                .add("p", 1)
                                                                .add("u", 2)
                                                                .add("t", 1)
                                                                .add("tr", 2)
                                                                .add("i", 1)))));
    }

    RoundOnRecord onRecord() {
        String body = pack();
        String digest = CanonicalJson.sha256(body);
        return new RoundOnRecord(
                "r1",
                new GateReviewView(
                        "OKS-7",
                        1,
                        2,
                        3,
                        GateState.DECIDED,
                        "amina.lead",
                        THEN,
                        THEN,
                        2,
                        null,
                        null,
                        GateDecision.ADVANCE_WITH_CONDITIONS,
                        reason,
                        "omar.approver",
                        THEN),
                new PackView(1, digest, "amina.lead", THEN),
                body,
                List.of(new RoundOnRecord.Signed(
                        new DecisionView(
                                GateDecision.ADVANCE_WITH_CONDITIONS,
                                GateDecision.ADVANCE,
                                "One vote was strict.",
                                reason,
                                Set.of(),
                                null,
                                digest,
                                "I sign that I have weighed the pack.",
                                "lena.approver",
                                "omar.approver",
                                THEN),
                        weighed().build())),
                List.of(
                        new RoundOnRecord.Seated(SeatRole.LEAD, "omar.approver", "maria.manager", THEN, null),
                        new RoundOnRecord.Seated(SeatRole.REVIEWER, "lena.approver", "maria.manager", THEN, null),
                        new RoundOnRecord.Seated(SeatRole.REVIEWER, "ravi.consultant", "maria.manager", THEN, THEN)),
                Map.of("omar.approver", THEN, "lena.approver", THEN),
                List.of(new RoundOnRecord.Cast(
                        "lena.approver",
                        new VoteView(GateDecision.ADVANCE_WITH_CONDITIONS, HINDI, digest, null, THEN))),
                List.of(new FindingView(
                        "f1", "F1", "c1", true, "A call", "The district knows.", "lena.approver", null, THEN)),
                List.of(new ConditionView(
                        "k1",
                        "OKS-7",
                        1,
                        1,
                        1,
                        "Ask a district.",
                        "ravi.consultant",
                        LocalDate.of(2017, 6, 1),
                        null,
                        null,
                        null)),
                null,
                Map.of(CommentState.AGREED, 2L, CommentState.DISMISSED, 1L),
                Map.of("team-lead", Text.of("gate.check.lead")));
    }

    /** The dossier for a reader who is not given the words of these items. */
    Dossier dossier(Set<String> withheld) {
        RoundOnRecord round = onRecord();
        PackCopy pack = PackCopy.of(round.body(), withheld);
        return new Dossier(
                pack,
                new RecordAsJson(round, pack).json(HEAD, "amina.lead", ids -> NAMES),
                round.checks(),
                Locale.ENGLISH);
    }

    /** The entries of the file in their order. */
    static Map<String, byte[]> entries(Dossier dossier) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            dossier.writeTo(file);
            Map<String, byte[]> entries = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
