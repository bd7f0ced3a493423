package org.oks.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The languages that readers are answered in. One is spoken when its file stands beside the English one of this room,
 * {@code org/oks/platform/messages_<language>.properties}; what is not translated yet comes in English.
 */
public final class Languages {
    /** The request attribute that carries the language that whoever is signed in chose. */
    public static final String CHOSEN = "org.oks.platform.language";

    private static final int MOST_ASKED_FOR = 10;
    private static final ClassLoader ROOMS = Languages.class.getClassLoader();
    /** Without the fallback to the language of the machine: a reader gets their own language or English. */
    private static final Control FILES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Languages() {}

    /** The language in which the sender of a request is answered: the one they chose, or else the browser's. */
    public static Locale of(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        return best(Objects.requireNonNullElse(request.getHeader("Accept-Language"), ""));
    }

    /** The language that is liked best and spoken here; English when there is none. */
    static Locale best(String acceptLanguage) {
        try {
            return LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .limit(MOST_ASKED_FOR)
                    .map(range -> spoken(Locale.forLanguageTag(range.getRange())))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    /** All that are spoken here, English first. */
    public static List<Locale> all() {
        return All.SPOKEN;
    }

    /** The language of this tag; English when it is missing or not spoken here. */
    public static Locale ofTag(@Nullable String tag) {
        return all().stream()
                .filter(spoken -> spoken.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** Looked for once: which files there are does not change while the application runs. */
    private static final class All {
        static final List<Locale> SPOKEN = Stream.concat(
                        Stream.of(Locale.ENGLISH),
                        Arrays.stream(Locale.getAvailableLocales())
                                .filter(locale -> !locale.getLanguage().isEmpty() && !locale.equals(Locale.ENGLISH))
                                .filter(locale ->
                                        spoken(locale).filter(locale::equals).isPresent())
                                .sorted(Comparator.comparing(Locale::toLanguageTag)))
                .toList();
    }

    /** The language itself, or a wider one that has texts: Portuguese for that of Brazil. */
    private static Optional<Locale> spoken(Locale wanted) {
        if (PseudoLanguage.isAskedFor(wanted.toLanguageTag())) {
            return Optional.of(PseudoLanguage.LOCALE);
        }
        return wanted.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Optional.of(Locale.ENGLISH)
                : bundle("org.oks.platform.messages", wanted, ROOMS)
                        .map(ResourceBundle::getLocale)
                        .filter(found -> !found.equals(Locale.ROOT));
    }

    /** The text of the key as it stands in a bundle, in the language or else in English; empty when there is none. */
    public static Optional<String> text(String bundle, String key, Locale language, ClassLoader module) {
        if (language.equals(PseudoLanguage.LOCALE)) {
            return text(bundle, key, Locale.ENGLISH, module).map(PseudoLanguage::of);
        }
        return bundle(bundle, language, module)
                .filter(found -> found.containsKey(key))
                .map(found -> found.getString(key));
    }

    /** The keys of a bundle of the rooms. */
    static Set<String> keys(String bundle) {
        return bundle(bundle, Locale.ROOT, ROOMS).map(ResourceBundle::keySet).orElse(Set.of());
    }

    private static Optional<ResourceBundle> bundle(String name, Locale language, ClassLoader module) {
        try {
            return Optional.of(ResourceBundle.getBundle(name, language, module, FILES));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }
}
