package org.oks.contribution;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads back what {@link StrengthRecord} keeps with a decision. */
final class DecidedScores {
    private DecidedScores() {}

    /**
     * The scores that a decision went by.
     *
     * @param weighed what is on record with the decision
     * @param now what stands today, for the ids of the items; what was withdrawn since goes by its code
     */
    static ScoreSheet of(JsonObject weighed, Standing now) {
        Map<String, String> claims = now.claims().stream().collect(Collectors.toMap(Claim::code, Claim::id));
        Map<String, String> items = now.evidence().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Evidence::code, Evidence::id));
        return new ScoreSheet(
                null,
                true,
                0,
                true,
                objects(weighed, "findings")
                        .map(finding -> item(finding, finding.getString("id", finding.getString("code"))))
                        .toList(),
                objects(weighed, "strength")
                        .map(claim -> claim(claim, claims, items))
                        .toList());
    }

    private static ScoreSheet.ClaimScores claim(
            JsonObject claim, Map<String, String> claims, Map<String, String> items) {
        String code = claim.getString("claim");
        Double strength = claim.getBoolean("scored") ? number(claim, "strength") : null;
        JsonObject criteria = claim.getJsonObject("criteria");
        return new ScoreSheet.ClaimScores(
                claims.getOrDefault(code, code),
                code,
                strength,
                StrengthLabel.of(strength),
                Arrays.stream(Criterion.values())
                        .filter(criterion -> criteria.containsKey(name(criterion)))
                        .collect(Collectors.toMap(Function.identity(), criterion -> number(criteria, name(criterion)))),
                objects(claim, "items")
                        .map(item -> item(item, items.getOrDefault(item.getString("code"), item.getString("code"))))
                        .toList());
    }

    private static ScoreSheet.ItemScores item(JsonObject item, String id) {
        boolean against = item.getBoolean("against");
        List<ScoreView> scores = objects(item, "scores")
                .map(score -> score(score, id, item.getString("hash")))
                .toList();
        return new ScoreSheet.ItemScores(
                id,
                item.getString("code"),
                item.getBoolean("main") || against,
                false,
                against,
                item.getString("hash"),
                null,
                scores.size(),
                scores);
    }

    /** When it was given, and the remark, are not kept with the decision: a remark may quote what is restricted. */
    private static ScoreView score(JsonObject score, String item, String hash) {
        return new ScoreView(
                item,
                hash,
                true,
                score.getString("by"),
                score.getInt("p"),
                score.getInt("u"),
                score.getInt("t"),
                score.getInt("tr"),
                score.getInt("i"),
                score.getBoolean("answered"),
                null,
                null,
                0);
    }

    private static Stream<JsonObject> objects(JsonObject of, String name) {
        return of.containsKey(name) ? of.getJsonArray(name).getValuesAs(JsonObject.class).stream() : Stream.of();
    }

    private static double number(JsonObject of, String name) {
        return of.getJsonNumber(name).doubleValue();
    }

    private static String name(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }
}
