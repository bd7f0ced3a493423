package org.oks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts that a source names: whole keys, and beginnings of keys that it completes while it runs. */
final class NamedTexts {
    private static final Pattern KEY = Pattern.compile("([\"'])([a-z][\\w-]*\\.[\\w.-]*)\\1");
    private static final Pattern CALL = Pattern.compile("\\b(Text\\.of|say\\.of|say\\.plain|t\\[)\\(?\\s*$");

    private NamedTexts() {}

    /**
     * A text that is named.
     *
     * @param call how it is named: {@code Text.of}, {@code say.of}, {@code say.plain}, {@code t[}, null in another way
     * @param arguments how many arguments fill it in; null when that cannot be told
     */
    record Named(
            String where,
            String key,
            @Nullable String call,
            @Nullable Integer arguments) {
        /** True when only the beginning of the key is known. */
        boolean begins() {
            return key.endsWith(".");
        }

        boolean names(String text) {
            return begins() ? text.startsWith(key) : text.equals(key);
        }
    }

    /** @param where the name of the source, which tells a page from a class */
    static List<Named> in(String where, String source) {
        char quote = where.endsWith(".java") ? '"' : '\'';
        List<Named> found = new ArrayList<>();
        for (Matcher key = KEY.matcher(source); key.find(); ) {
            if (key.group(1).charAt(0) == quote) {
                Matcher call = CALL.matcher(source.substring(Math.max(0, key.start() - 60), key.start()));
                String how = call.find() ? call.group(1) : null;
                found.add(new Named(
                        where,
                        key.group(2),
                        how,
                        how == null || how.equals("t[") ? null : arguments(source, key.end())));
            }
        }
        return found;
    }

    /** Counts what follows the key up to the end of the call; null when the key goes on. */
    private static @Nullable Integer arguments(String source, int from) {
        int arguments = 0;
        int depth = 0;
        char within = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (within != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == within) {
                    within = 0;
                }
            } else if (c == '"' || c == '\'') {
                within = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth < 0) {
                return arguments;
            } else if (c == ',' && depth == 0) {
                arguments++;
            } else if (c == '+' && arguments == 0) {
                return null;
            }
        }
        return null;
    }
}
