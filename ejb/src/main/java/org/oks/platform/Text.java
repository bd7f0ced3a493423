package org.oks.platform;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something to tell a reader, not yet in a language: a key and what is filled in. The key {@code gate.not-open} stands in
 * the bundle {@code org.oks.gate.messages}. A text with something to fill in is a {@link MessageFormat}, in which an
 * apostrophe is written twice.
 *
 * @param arguments what is filled in: numbers, words that need no translation, or texts in turn
 */
public record Text(String key, List<Serializable> arguments) implements Serializable {
    public Text {
        arguments = List.copyOf(arguments);
    }

    /** The text of the key with the arguments filled in. */
    public static Text of(String key, Serializable... arguments) {
        return new Text(key, List.of(arguments));
    }

    /** The words. A key without a text comes as it is: that must be seen, and break no answer. */
    public String in(Locale language) {
        String pattern = pattern(language);
        return arguments.isEmpty()
                ? pattern
                : new MessageFormat(pattern, language)
                        .format(arguments.stream()
                                .map(each -> each instanceof Text text ? text.in(language) : each)
                                .toArray());
    }

    /** From the module of the rooms, or from the application that is answering. */
    private String pattern(Locale language) {
        String bundle = "org.oks." + key.substring(0, Math.max(0, key.indexOf('.'))) + ".messages";
        ClassLoader rooms = Text.class.getClassLoader();
        return Languages.text(bundle, key, language, rooms)
                .or(() -> Languages.text(
                        bundle,
                        key,
                        language,
                        Objects.requireNonNullElse(Thread.currentThread().getContextClassLoader(), rooms)))
                .orElse("?" + key);
    }
}
