package org.oks.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.dossier.DecidedRound.entries;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the file, checked as somebody would who has nothing but the file. */
class DossierTest {
    private final DecidedRound round = new DecidedRound(2, 3);

    @Test
    void theEntriesStandInTheirOrder() {
        assertThat(entries(round.dossier(Set.of())).keySet())
                .containsExactly("dossier.pdf", "pack.json", "decision.json", "SHA256SUMS");
        assertThat(round.dossier(Set.of()).fileName()).isEqualTo("OKS-7-gate-1-round-2-dossier.zip");
    }

    @Test
    void thePackIsWhatWasDecidedOn() throws Exception {
        Map<String, byte[]> entries = entries(round.dossier(Set.of()));
        JsonObject decision = json(entries, "decision.json");
        String digest = sha256(bytes(entries, "pack.json"));
        assertThat(decision.getJsonObject("pack").getString("digest")).isEqualTo(digest);
        assertThat(decision.getJsonArray("decisions").getJsonObject(0).getString("digest"))
                .isEqualTo(digest);
        assertThat(decision.getJsonArray("votes").getJsonObject(0).getString("digest"))
                .isEqualTo(digest);
        assertThat(text(entries, "dossier.pdf")).isNotEmpty();
    }

    @Test
    void bothFilesAreCanonicalByAnotherHand() {
        Map<String, byte[]> entries = entries(round.dossier(Set.of()));
        for (String name : Set.of("pack.json", "decision.json")) {
            assertThat(canonical(json(entries, name))).isEqualTo(text(entries, name));
        }
    }

    @Test
    void theSumsAreThoseThatTheCommandChecks(@TempDir Path folder) throws Exception {
        Map<String, byte[]> entries = entries(round.dossier(Set.of()));
        String sums = text(entries, "SHA256SUMS");
        assertThat(sums.lines()).hasSize(3).allMatch(line -> line.matches("[0-9a-f]{64}  [a-z.]+"));
        for (String line : sums.lines().toList()) {
            assertThat(sha256(bytes(entries, line.substring(66)))).isEqualTo(line.substring(0, 64));
        }
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            Files.write(folder.resolve(entry.getKey()), entry.getValue());
        }
        if (Files.isExecutable(Path.of("/usr/bin/sha256sum"))) {
            Process check = new ProcessBuilder("/usr/bin/sha256sum", "-c", "SHA256SUMS")
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(check.waitFor()).isZero();
        }
    }

    @Test
    void theRecordNamesEverythingThatWasWeighed() {
        JsonObject decision = json(entries(round.dossier(Set.of())), "decision.json");
        assertThat(decision.keySet())
                .contains(
                        "decisions",
                        "panel",
                        "declarations",
                        "votes",
                        "findings",
                        "conditions",
                        "waivers",
                        "comments",
                        "audit",
                        "people",
                        "pack");
        JsonObject signed = decision.getJsonArray("decisions").getJsonObject(0);
        assertThat(signed.getString("signature")).startsWith("I sign");
        assertThat(signed.getString("by")).isEqualTo("lena.approver");
        assertThat(signed.getString("onBehalfOf")).isEqualTo("omar.approver");
        assertThat(signed.getJsonObject("weighed").keySet()).contains("rules", "readiness", "bar", "strength");
        assertThat(Printout.of(round.dossier(Set.of())).words())
                .as("what others gave a finding")
                .contains("C1 F1 ", " 1 2 1 2 1 ");
        assertThat(decision.getJsonObject("audit").getInt("seq")).isEqualTo(4711);
        assertThat(decision.getJsonObject("audit").getString("hash")).isEqualTo(DecidedRound.HEAD.hash());
        assertThat(decision.getJsonObject("people").getString("ravi.consultant"))
                .isEqualTo(DecidedRound.HINDI);
        assertThat(decision.getJsonArray("panel").getJsonObject(2).keySet()).contains("recusedAt");
        assertThat(decision.getJsonObject("comments").getInt("AGREED")).isEqualTo(2);
    }

    @Test
    void whatIsRestrictedStandsThereByCodeAndHashAlone() {
        JsonObject restricted = item(json(entries(round.dossier(Set.of("e3"))), "pack.json"), 0, 2);
        assertThat(restricted.keySet())
                .containsExactlyInAnyOrder("id", "code", "rank", "confidentiality", "hash", "direction", "main");
        assertThat(Printout.of(round.dossier(Set.of("e3"))).words()).contains("E3", "Restricted", "Words withheld");
    }

    @Test
    void wordsThatTheReaderIsNotGivenStandNowhere() {
        Dossier without = round.dossier(Set.of("e1", "e3"));
        Map<String, byte[]> entries = entries(without);
        assertThat(entries.keySet())
                .containsExactly("dossier.pdf", "pack-without-words.json", "decision.json", "SHA256SUMS");
        for (String name : Set.of("pack-without-words.json", "decision.json", "SHA256SUMS")) {
            assertThat(text(entries, name)).doesNotContain("Title1 ");
        }
        Printout printed = Printout.of(without);
        assertThat(printed.words())
                .doesNotContain("Title1 ")
                .contains("Title2 ", "E1", "does not give the words of E1");
        JsonObject pack = json(entries, "pack-without-words.json");
        assertThat(item(pack, 0, 0).getString("hash")).isNotEmpty();
        assertThat(item(pack, 0, 1).getString("title")).startsWith("Title2");
        JsonObject told = json(entries, "decision.json").getJsonObject("pack");
        assertThat(told.getBoolean("whole")).isFalse();
        assertThat(told.getString("digest")).isNotEqualTo(sha256(bytes(entries, "pack-without-words.json")));
        assertThat(canonical(pack)).isEqualTo(text(entries, "pack-without-words.json"));
    }

    @Test
    void whatIsRestrictedHasNoWordsToTakeOutSoThePackStaysWhole() {
        assertThat(entries(round.dossier(Set.of("e3", "e6"))).keySet()).contains("pack.json");
    }

    private static JsonObject item(JsonObject pack, int claim, int number) {
        return pack.getJsonObject("claims")
                .getJsonArray("claims")
                .getJsonObject(claim)
                .getJsonArray("evidence")
                .getJsonObject(number);
    }

    private static byte[] bytes(Map<String, byte[]> entries, String name) {
        return Objects.requireNonNull(entries.get(name), name);
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(bytes(entries, name), StandardCharsets.UTF_8);
    }

    private static JsonObject json(Map<String, byte[]> entries, String name) {
        try (var reader = Json.createReader(new StringReader(text(entries, name)))) {
            return reader.readObject();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 8785 written once more, without the product's: members sorted, no space, the shortest numbers. */
    private static String canonical(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT ->
                new TreeMap<>(value.asJsonObject())
                        .entrySet().stream()
                                .map(member -> quoted(member.getKey()) + ":" + canonical(member.getValue()))
                                .collect(Collectors.joining(",", "{", "}"));
            case ARRAY ->
                ((JsonArray) value).stream().map(DossierTest::canonical).collect(Collectors.joining(",", "[", "]"));
            case STRING -> quoted(((jakarta.json.JsonString) value).getString());
            case NUMBER ->
                ((JsonNumber) value).bigDecimalValue().stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(at -> switch (text.charAt(at)) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\n' -> "\\n";
                    case '\r' -> "\\r";
                    case '\t' -> "\\t";
                    default -> String.valueOf(text.charAt(at));
                })
                .collect(Collectors.joining("", "\"", "\""));
    }
}
