package org.oks.platform;

import jakarta.servlet.ServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/**
 * The languages that readers are answered in. One is spoken when its file stands beside the English one of this room,
 * {@code org/oks/platform/messages_<language>.properties}; what is not translated yet comes in English.
 */
public final class Languages {
    private static final String FIRST = "org.oks.platform.messages";
    /** Without the fallback to the language of the machine: a reader gets their own language or English. */
    private static final Control FILES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Languages() {}

    /** The language in which the sender of a request is answered. */
    public static Locale of(ServletRequest request) {
        return best(Collections.list(request.getLocales()));
    }

    /** The first of the wanted languages that is spoken here; English when none is. */
    public static Locale best(Iterable<Locale> wanted) {
        for (Locale each : wanted) {
            Locale spoken = bundle(FIRST, each, Languages.class.getClassLoader())
                    .map(ResourceBundle::getLocale)
                    .orElse(Locale.ROOT);
            if (!spoken.equals(Locale.ROOT)) {
                return spoken;
            } else if (each.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                return Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    /** The text of the key as it stands in a bundle, in the language or else in English; empty when there is none. */
    public static Optional<String> text(String bundle, String key, Locale language, ClassLoader module) {
        return bundle(bundle, language, module)
                .filter(found -> found.containsKey(key))
                .map(found -> found.getString(key));
    }

    /** The keys of a bundle of the rooms. */
    static Set<String> keys(String bundle) {
        return bundle(bundle, Locale.ROOT, Languages.class.getClassLoader())
                .map(ResourceBundle::keySet)
                .orElse(Set.of());
    }

    private static Optional<ResourceBundle> bundle(String name, Locale language, ClassLoader module) {
        try {
            return Optional.of(ResourceBundle.getBundle(name, language, module, FILES));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }
}
