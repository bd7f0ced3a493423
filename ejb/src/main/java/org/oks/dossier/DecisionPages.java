package org.oks.dossier;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Collectors;
import org.oks.engagement.PhaseStep;
import org.oks.gate.ReturnSteps;
import org.oks.platform.Text;

/** The first pages: what was decided and signed, by whom, and how its digest is checked. */
final class DecisionPages {
    private final Sheet sheet;
    private final JsonObject record;
    private final String file;

    DecisionPages(Sheet sheet, JsonObject record, String file) {
        this.sheet = sheet;
        this.record = record;
        this.file = file;
    }

    void write() {
        sheet.section(Text.of("dossier.decision"));
        Sheet.each(record, "decisions").forEach(this::decision);
        if (record.containsKey("dispute")) {
            sheet.part(sheet.words(Text.of("dossier.dispute")));
            dispute(record.getJsonObject("dispute"));
        }
        digest(record.getJsonObject("pack"));
    }

    private void decision(JsonObject signed) {
        String by = sheet.name(signed, "by");
        String who = signed.containsKey("onBehalfOf")
                ? sheet.words(Text.of("dossier.on-behalf", by, sheet.name(signed, "onBehalfOf")))
                : by;
        Grid grid = new Grid(22, 78);
        grid.put(sheet.words(Text.of("dossier.decided")), Style.HEAD).put(decision(signed, "decision"), Style.STRONG);
        pair(grid, Text.of("dossier.reason"), signed.getString("reason", ""));
        pair(grid, Text.of("dossier.proposal"), decision(signed, "proposal"));
        pair(grid, Text.of("dossier.differs"), signed.getString("differs", ""));
        pair(grid, Text.of("dossier.steps"), steps(signed));
        pair(grid, Text.of("dossier.until"), signed.getString("heldUntil", ""));
        pair(grid, Text.of("dossier.signature"), signed.getString("signature", ""));
        pair(grid, Text.of("dossier.signed-by"), who);
        pair(grid, Text.of("dossier.signed-at"), Sheet.moment(signed, "at"));
        pair(grid, Text.of("dossier.digest"), signed.getString("digest", ""));
        JsonObject submitted = record.getJsonObject("submitted");
        pair(
                grid,
                Text.of("dossier.submitted"),
                sheet.words(Text.of("dossier.by-at", sheet.name(submitted, "by"), Sheet.moment(submitted, "at"))));
        sheet.add(grid);
    }

    private void dispute(JsonObject dispute) {
        Grid grid = new Grid(22, 78);
        pair(grid, Text.of("dossier.dispute.raised"), dispute.getString("reason", ""));
        pair(grid, Text.of("dossier.dispute.by"), sheet.name(dispute, "raisedBy"));
        if (dispute.containsKey("outcome")) {
            pair(
                    grid,
                    Text.of("dossier.dispute.outcome"),
                    sheet.words(Text.of("dossier.dispute.is." + dispute.getString("outcome"))));
            pair(grid, Text.of("dossier.dispute.why"), dispute.getString("settledFor", ""));
            pair(
                    grid,
                    Text.of("dossier.dispute.settled"),
                    sheet.words(Text.of(
                            "dossier.by-at", sheet.name(dispute, "settledBy"), Sheet.moment(dispute, "settledAt"))));
        }
        sheet.add(grid);
    }

    private void digest(JsonObject pack) {
        sheet.section(Text.of("dossier.digest.title"));
        sheet.say(Text.of("dossier.digest.what", Integer.toString(pack.getInt("number"))));
        sheet.write(pack.getString("digest"), Style.STRONG, 2);
        if (pack.getBoolean("whole")) {
            sheet.say(Text.of("dossier.digest.how"));
        } else {
            String codes = pack.getJsonArray("withheld").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.joining(", "));
            sheet.say(Text.of("dossier.digest.without", codes, pack.getString("file")));
        }
        // what is typed is the same in every language
        sheet.write("unzip " + file + " -d dossier && cd dossier", Style.TEXT, 3);
        sheet.write("sha256sum -c SHA256SUMS", Style.TEXT, 0);
        if (pack.getBoolean("whole")) {
            sheet.write("sha256sum pack.json", Style.TEXT, 0);
        }
    }

    private void pair(Grid grid, Text about, String words) {
        grid.pair(sheet.words(about), words);
    }

    private String decision(JsonObject of, String member) {
        return sheet.words(Text.of("dossier.decision." + of.getString(member)));
    }

    private String steps(JsonObject signed) {
        return signed.getJsonArray("steps").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(code ->
                        sheet.words(ReturnSteps.isStep(code) ? PhaseStep.name(code) : Text.of("dossier.step." + code)))
                .collect(Collectors.joining(", "));
    }
}
