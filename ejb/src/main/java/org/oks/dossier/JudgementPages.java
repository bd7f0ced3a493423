package org.oks.dossier;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import org.oks.platform.Text;

/** How it was judged: scores, votes, findings, conditions, by which rules and by whom, and how the audit stood. */
final class JudgementPages {
    private static final List<String> MARKS = List.of("p", "u", "t", "tr", "i");

    private final Sheet sheet;
    private final JsonObject record;
    private final JsonObject pack;
    private final JsonObject weighed;

    JudgementPages(Sheet sheet, JsonObject record, JsonObject pack) {
        this.sheet = sheet;
        this.record = record;
        this.pack = pack;
        this.weighed = weighed(record);
    }

    /** What was weighed for the decision that ended the round. */
    static JsonObject weighed(JsonObject record) {
        List<JsonObject> decisions = Sheet.each(record, "decisions");
        return decisions.isEmpty()
                ? JsonValue.EMPTY_JSON_OBJECT
                : decisions.get(decisions.size() - 1).getJsonObject("weighed");
    }

    void write() {
        sheet.section(Text.of("dossier.scores"));
        sheet.add(scores());
        sheet.section(Text.of("dossier.votes"));
        sheet.add(votes());
        sheet.section(Text.of("dossier.findings"));
        sheet.add(findings());
        comments();
        sheet.section(Text.of("dossier.conditions"));
        sheet.add(conditions());
        sheet.section(Text.of("dossier.rules"));
        sheet.add(rules());
        sheet.section(Text.of("dossier.panel"));
        sheet.add(panel());
        standIns();
        sheet.section(Text.of("dossier.audit"));
        audit(record.getJsonObject("audit"), record.getJsonObject("taken"));
    }

    private Grid scores() {
        Grid grid = sheet.grid(
                new float[] {7, 7, 20, 12, 12, 14, 14, 14},
                Text.of("dossier.column.claim"),
                Text.of("dossier.column.code"),
                Text.of("dossier.column.by"),
                Text.of("dossier.criterion.p"),
                Text.of("dossier.criterion.u"),
                Text.of("dossier.criterion.t"),
                Text.of("dossier.criterion.tr"),
                Text.of("dossier.criterion.i"));
        for (JsonObject finding : Sheet.each(weighed, "findings")) {
            scores(grid, finding.getString("claim", ""), finding);
        }
        for (JsonObject claim : Sheet.each(weighed, "strength")) {
            Sheet.each(claim, "items").forEach(item -> scores(grid, claim.getString("claim"), item));
        }
        return grid;
    }

    private void scores(Grid grid, String claim, JsonObject item) {
        for (JsonObject score : Sheet.each(item, "scores")) {
            grid.put(claim).put(item.getString("code")).put(sheet.name(score, "by"));
            MARKS.forEach(mark -> grid.put(Sheet.number(score, mark)));
        }
    }

    private Grid votes() {
        Grid grid = sheet.grid(
                new float[] {22, 18, 40, 20},
                Text.of("dossier.column.member"),
                Text.of("dossier.column.vote"),
                Text.of("dossier.reason"),
                Text.of("dossier.column.at"));
        for (JsonObject vote : Sheet.each(record, "votes")) {
            String who = vote.containsKey("castBy")
                    ? sheet.words(Text.of("dossier.on-behalf", sheet.name(vote, "castBy"), sheet.name(vote, "person")))
                    : sheet.name(vote, "person");
            String at = Sheet.moment(vote, "at");
            grid.put(who)
                    .put(sheet.words(Text.of("dossier.decision." + vote.getString("decision"))))
                    .put(vote.getString("reason", ""))
                    .put(vote.getBoolean("onThisPack") ? at : at + "\n" + sheet.words(Text.of("dossier.former-pack")));
        }
        return grid;
    }

    private Grid findings() {
        Grid grid = sheet.grid(
                new float[] {8, 10, 14, 46, 22},
                Text.of("dossier.column.code"),
                Text.of("dossier.column.claim"),
                Text.of("dossier.column.direction"),
                Text.of("dossier.column.finding"),
                Text.of("dossier.column.by"));
        for (JsonObject finding : Sheet.each(record, "findings")) {
            grid.put(finding.getString("code"))
                    .put(claim(finding.getString("claim", "")))
                    .put(sheet.words(
                            finding.getBoolean("against")
                                    ? Text.of("dossier.direction.CONTRADICTS")
                                    : Text.of("dossier.direction.SUPPORTS")))
                    .put(finding.getString("title") + "\n" + finding.getString("text"))
                    .put(sheet.name(finding, "by") + "\n" + Sheet.moment(finding, "at"));
        }
        return grid;
    }

    private String claim(String id) {
        return Sheet.each(pack.getJsonObject("claims"), "claims").stream()
                .filter(claim -> claim.getString("id").equals(id))
                .map(claim -> claim.getString("code"))
                .findFirst()
                .orElse("");
    }

    private void comments() {
        JsonObject outcomes = record.getJsonObject("comments");
        if (!outcomes.isEmpty()) {
            sheet.say(Text.of(
                    "dossier.comments",
                    outcomes.keySet().stream()
                            .map(state -> sheet.words(Text.of("dossier.comment." + state, outcomes.getInt(state))))
                            .collect(Collectors.joining(", "))));
        }
    }

    private Grid conditions() {
        Grid grid = sheet.grid(
                new float[] {8, 40, 20, 14, 18},
                Text.of("dossier.column.code"),
                Text.of("dossier.column.condition"),
                Text.of("dossier.column.owner"),
                Text.of("dossier.column.due"),
                Text.of("dossier.column.closed"));
        for (JsonObject condition : Sheet.each(record, "conditions")) {
            grid.put(condition.getString("code"))
                    .put(condition.getString("text"))
                    .put(sheet.name(condition, "owner"))
                    .put(condition.getString("dueOn", ""))
                    .put(
                            condition.containsKey("closedBy")
                                    ? sheet.name(condition, "closedBy") + "\n" + Sheet.moment(condition, "closedAt")
                                    : sheet.words(Text.of("dossier.open")));
        }
        return grid;
    }

    private Grid rules() {
        Grid grid =
                sheet.grid(new float[] {70, 30}, Text.of("dossier.column.rules"), Text.of("dossier.column.version"));
        JsonObject rules = weighed.containsKey("rules") ? weighed.getJsonObject("rules") : pack.getJsonObject("rules");
        rules.keySet().forEach(table -> grid.put(table).put(Sheet.number(rules, table)));
        return grid;
    }

    private Grid panel() {
        Grid grid = sheet.grid(
                new float[] {14, 26, 30, 30},
                Text.of("dossier.column.seat"),
                Text.of("dossier.column.member"),
                Text.of("dossier.column.appointed"),
                Text.of("dossier.column.declared"));
        for (JsonObject seat : Sheet.each(record, "panel")) {
            String declared = seat.containsKey("recusedAt")
                    ? sheet.words(Text.of("dossier.recused", Sheet.moment(seat, "recusedAt")))
                    : Sheet.moment(seat, "declaredAt");
            grid.put(sheet.words(Text.of("dossier.role." + seat.getString("role"))))
                    .put(sheet.name(seat, "person"))
                    .put(sheet.name(seat, "appointedBy") + "\n" + Sheet.moment(seat, "appointedAt"))
                    .put(declared);
        }
        return grid;
    }

    /** Those who declared without a seat of their own acted for somebody. */
    private void standIns() {
        List<String> seated = Sheet.each(record, "panel").stream()
                .map(seat -> seat.getString("person"))
                .toList();
        Sheet.each(record, "declarations").stream()
                .filter(declared -> !seated.contains(declared.getString("person")))
                .forEach(declared -> sheet.say(
                        Text.of("dossier.stand-in", sheet.name(declared, "person"), Sheet.moment(declared, "at"))));
    }

    private void audit(JsonObject head, JsonObject taken) {
        sheet.say(Text.of("dossier.audit.what"));
        Grid grid = new Grid(22, 78);
        grid.pair(sheet.words(Text.of("dossier.audit.seq")), Sheet.number(head, "seq"))
                .pair(sheet.words(Text.of("dossier.audit.hash")), head.getString("hash"))
                .pair(sheet.words(Text.of("dossier.audit.at")), Sheet.moment(head, "at"))
                .pair(sheet.words(Text.of("dossier.audit.taken")), sheet.name(taken, "by"));
        sheet.add(grid);
    }
}
