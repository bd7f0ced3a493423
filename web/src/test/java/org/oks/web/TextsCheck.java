package org.oks.web;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.oks.web.NamedTexts.Named;

/** Holds the texts that sources name against those that stand in bundles. */
final class TextsCheck {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d+)");

    private final List<Named> named;
    private final Map<String, Map<String, String>> bundles;
    private final Map<String, Map<String, String>> english;
    private final Set<String> rooms;
    private final List<String> wrong = new ArrayList<>();

    /** @param bundles text by key, by the name of the file: {@code org/oks/gate/messages}, {@code …/messages_eo} */
    TextsCheck(List<Named> named, Map<String, Map<String, String>> bundles) {
        this.named = List.copyOf(named);
        this.bundles = Map.copyOf(bundles);
        this.english = bundles.entrySet().stream()
                .filter(bundle -> bundle.getKey().endsWith("messages"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.rooms = english.values().stream()
                .flatMap(texts -> texts.keySet().stream())
                .map(TextsCheck::room)
                .collect(Collectors.toSet());
    }

    /** What is wrong, line by line. */
    List<String> complaints() {
        named.stream().filter(this::isMeant).forEach(this::stands);
        bundles.forEach((bundle, texts) -> texts.forEach((key, text) -> reads(bundle, key, text)));
        Set<String> seen = new HashSet<>();
        english.values().forEach(texts -> texts.keySet().stream()
                .filter(key -> !seen.add(key))
                .forEach(key -> wrong.add(key + " stands in two bundles")));
        return wrong;
    }

    /** Within a room, what looks like a key and is not said may be the verb of a record. */
    private boolean isMeant(Named each) {
        return each.call() != null || !each.where().contains("ejb/") && rooms.contains(room(each.key()));
    }

    private void stands(Named each) {
        Predicate<String> home = home(each);
        List<String> texts = english.entrySet().stream()
                .filter(bundle -> home.test(bundle.getKey()))
                .flatMap(bundle -> bundle.getValue().entrySet().stream())
                .filter(text -> each.names(text.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Integer arguments = each.arguments();
        if (texts.isEmpty()) {
            wrong.add(each.where() + ": no text for " + each.key());
        } else if (!each.begins() && arguments != null && arguments != holes(texts.get(0))) {
            wrong.add(each.where() + ": " + each.key() + " is filled in with " + arguments);
        }
    }

    /** A rule's text stands in the bundle of its room; a page's in the bundle of the room's pages or of all pages. */
    private static Predicate<String> home(Named each) {
        if (each.call() == null) {
            return bundle -> true;
        }
        String room = room(each.key());
        return each.call().equals("Text.of")
                ? ("org/oks/" + room + "/messages")::equals
                : Set.of("org/oks/web/" + room + "/messages", "org/oks/web/messages")::contains;
    }

    private void reads(String bundle, String key, String text) {
        if (named.stream().noneMatch(each -> each.names(key))) {
            wrong.add(bundle + ": nothing names " + key);
        }
        if (holes(text) > 0 ? text.replace("''", "").contains("'") : text.contains("''")) {
            wrong.add(bundle + ": " + key + " writes an apostrophe twice when it is filled in, else once");
        }
        try {
            new MessageFormat(text, Locale.ENGLISH);
        } catch (IllegalArgumentException broken) {
            wrong.add(bundle + ": " + key + " is no pattern, " + broken.getMessage());
        }
        String original = english.getOrDefault(bundle.replaceFirst("_\\w+$", ""), Map.of())
                .get(key);
        if (original == null || holes(original) != holes(text)) {
            wrong.add(bundle + ": " + key + " is not filled in as in English");
        }
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    /** How many arguments a text shows. */
    private static int holes(String text) {
        return HOLE.matcher(text)
                .results()
                .mapToInt(hole -> Integer.parseInt(hole.group(1)) + 1)
                .max()
                .orElse(0);
    }
}
