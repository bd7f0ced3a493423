package org.oks.dossier;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oks.platform.Text;

/** What was weighed: readiness and bar, waivers, the claims with their strength, and the index of the evidence. */
final class PackPages {
    private final Sheet sheet;
    private final JsonObject record;
    private final JsonObject pack;
    private final JsonObject weighed;
    private final Map<String, Text> checks;

    PackPages(Sheet sheet, JsonObject record, JsonObject pack, Map<String, Text> checks) {
        this.sheet = sheet;
        this.record = record;
        this.pack = pack;
        this.weighed = JudgementPages.weighed(record);
        this.checks = checks;
    }

    void write() {
        sheet.section(Text.of("dossier.readiness"));
        lines(weighed.containsKey("readiness") ? weighed : pack, "readiness");
        sheet.part(sheet.words(Text.of("dossier.bar")));
        lines(weighed, "bar");
        sheet.part(sheet.words(Text.of("dossier.waivers")));
        waivers();
        sheet.section(Text.of("dossier.claims"));
        Sheet.each(pack.getJsonObject("claims"), "claims").forEach(this::claim);
    }

    private void lines(JsonObject of, String list) {
        Grid grid = sheet.grid(
                new float[] {52, 14, 14, 20},
                Text.of("dossier.column.asked"),
                Text.of("dossier.column.measured"),
                Text.of("dossier.column.threshold"),
                Text.of("dossier.column.met"));
        for (JsonObject line : Sheet.each(of, list)) {
            String check = line.getString("check");
            Text asked = checks.get(check);
            grid.put(asked == null ? check : sheet.words(asked))
                    .put(Sheet.number(line, "measured"))
                    .put(Sheet.number(line, "threshold"))
                    .put(sheet.words(met(line)));
        }
        sheet.add(grid);
    }

    private static Text met(JsonObject line) {
        if (line.getBoolean("waived", false)) {
            return Text.of("dossier.waived");
        }
        return line.getBoolean("met", false) ? Text.of("dossier.met") : Text.of("dossier.not-met");
    }

    private void waivers() {
        Grid grid = sheet.grid(
                new float[] {30, 40, 30},
                Text.of("dossier.column.asked"),
                Text.of("dossier.reason"),
                Text.of("dossier.column.by"));
        for (JsonObject waiver : Sheet.each(record, "waivers")) {
            String check = waiver.getString("check");
            Text asked = checks.get(check);
            grid.put(asked == null ? check : sheet.words(asked))
                    .put(waiver.getString("reason", ""))
                    .put(sheet.name(waiver, "by") + "\n" + Sheet.moment(waiver, "at"));
        }
        sheet.add(grid);
    }

    private void claim(JsonObject claim) {
        String code = claim.getString("code");
        sheet.part(code + " " + claim.getString("statement", ""));
        Grid grid = new Grid(22, 78);
        pair(grid, Text.of("dossier.claim.who"), claim, "whoChanged");
        pair(grid, Text.of("dossier.claim.ours"), claim, "ourPart");
        pair(grid, Text.of("dossier.claim.others"), claim, "othersPart");
        pair(grid, Text.of("dossier.claim.rival"), claim, "rival");
        strength(code).ifPresent(strength -> grid.put(sheet.words(Text.of("dossier.claim.strength")), Style.HEAD)
                .put(strength, Style.STRONG));
        confirmations(claim.getString("id"))
                .ifPresent(said -> grid.pair(sheet.words(Text.of("dossier.claim.confirmed")), said));
        if (!grid.isEmpty()) {
            sheet.add(grid);
        }
        sheet.add(evidence(Sheet.each(claim, "evidence")));
    }

    private Grid evidence(List<JsonObject> items) {
        Grid grid = sheet.grid(
                new float[] {6, 12, 14, 16, 25, 27},
                Text.of("dossier.column.code"),
                Text.of("dossier.column.direction"),
                Text.of("dossier.column.main"),
                Text.of("dossier.column.level"),
                Text.of("dossier.column.evidence"),
                Text.of("dossier.column.hash"));
        for (JsonObject item : items) {
            String words = Stream.of("title", "source", "locator")
                    .map(word -> item.getString(word, ""))
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.joining("\n"));
            grid.put(item.getString("code"))
                    .put(sheet.words(Text.of("dossier.direction." + item.getString("direction"))))
                    .put(sheet.words(
                            item.getBoolean("main") ? Text.of("dossier.main") : Text.of("dossier.supplementary")))
                    .put(sheet.words(Text.of("dossier.level." + item.getString("confidentiality"))))
                    .put(words.isEmpty() ? sheet.words(Text.of("dossier.withheld")) : words)
                    .put(Sheet.hash(item.getString("hash")), Style.HASH);
        }
        return grid;
    }

    private Optional<String> strength(String code) {
        return Sheet.each(weighed, "strength").stream()
                .filter(strength -> strength.getString("claim").equals(code))
                .map(strength -> Sheet.number(strength, "strength"))
                .findFirst();
    }

    private Optional<String> confirmations(String claimId) {
        if (!pack.containsKey("confirmations")) {
            return Optional.empty();
        }
        String said = Sheet.each(pack.getJsonObject("confirmations"), "answers").stream()
                .filter(answer -> answer.getString("claim").equals(claimId))
                .map(answer -> answer.getString("relation", "") + ": "
                        + sheet.words(Text.of("dossier.answer." + answer.getString("onStatement"))))
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private void pair(Grid grid, Text about, JsonObject claim, String member) {
        grid.pair(sheet.words(about), claim.getString(member, ""));
    }
}
