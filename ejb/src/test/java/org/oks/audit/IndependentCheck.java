package org.oks.audit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Checks an export of the audit as a stranger would: by what the records say of their hashes and by nothing of the
 * program that wrote them. It reads JSON with a library and writes the canonical form (RFC 8785) by itself.
 */
final class IndependentCheck {
    private final List<String> damage = new ArrayList<>();
    private long next = 1;
    private String previous = "0".repeat(64);

    private IndependentCheck() {}

    /** What is wrong; nothing when the chain is whole. */
    static List<String> damage(List<String> lines) {
        IndependentCheck check = new IndependentCheck();
        check.read(lines.stream().map(IndependentCheck::parse).toList());
        return check.damage;
    }

    private static JsonObject parse(String line) {
        return Json.createReader(new StringReader(line)).readObject();
    }

    private void read(List<JsonObject> lines) {
        JsonObject header = lines.get(0);
        if (!header.getString("format").equals("oks-audit") || header.getInt("version") != 1) {
            damage.add("not an export that this check knows");
            return;
        }
        JsonObject last = lines.get(lines.size() - 1);
        boolean ended = lines.size() > 1 && last.containsKey("links");
        List<JsonObject> links = lines.subList(1, ended ? lines.size() - 1 : lines.size());
        if (!ended || last.getInt("links") != links.size()) {
            damage.add("the file was cut");
        }
        links.forEach(this::link);
        JsonObject head = header.getJsonObject("head");
        if (head.getInt("seq") != next - 1 || !head.getString("hash").equals(previous)) {
            damage.add("the head does not fit the last link");
        }
    }

    private void link(JsonObject line) {
        long seq = line.getInt("seq");
        if (seq != next) {
            damage.add("expected link " + next + ", found " + seq);
        }
        if (!line.getString("previous").equals(previous)) {
            damage.add("link " + seq + " does not follow the one before");
        }
        if (line.isNull("event")) {
            damage.add("link " + seq + " has no event");
        } else {
            event(seq, line);
        }
        String expected = sha256(seq + ":" + line.getString("previous") + ":" + line.getString("eventHash"));
        if (!expected.equals(line.getString("hash"))) {
            damage.add("link " + seq + " has a wrong hash");
        }
        next = seq + 1;
        previous = line.getString("hash");
    }

    private void event(long seq, JsonObject line) {
        JsonObject event = line.getJsonObject("event");
        if (!sha256(canonical(event)).equals(line.getString("eventHash"))) {
            damage.add("the event of link " + seq + " was changed");
        }
        if (line.isNull("salt")) {
            damage.add("link " + seq + " has lost its payload");
        } else if (!line.isNull("payload")
                && !sha256(line.getString("salt") + canonical(line.getValue("/payload")))
                        .equals(event.getString("payloadHash"))) {
            damage.add("the payload of link " + seq + " was changed");
        }
    }

    /** RFC 8785: members by the code units of their names, no spaces, numbers as ECMAScript writes them. */
    static String canonical(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> {
                TreeMap<String, JsonValue> members = new TreeMap<>((JsonObject) value);
                yield members.entrySet().stream()
                        .map(member -> quoted(member.getKey()) + ":" + canonical(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            }
            case ARRAY ->
                ((JsonArray) value)
                        .stream().map(IndependentCheck::canonical).collect(Collectors.joining(",", "[", "]"));
            case STRING -> quoted(((JsonString) value).getString());
            case NUMBER -> number(((JsonNumber) value).doubleValue());
            default -> value.toString();
        };
    }

    private static String number(double value) {
        double size = Math.abs(value);
        if (value == 0) {
            return "0";
        } else if (size >= 1e-6 && size < 1e21) {
            return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        }
        String written =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toString();
        return written.replace("E", "e");
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
