package org.oks.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts for the reader, from the bundle of a room: the key {@code gate.title} is looked up in
 * {@code org.oks.web.gate.messages}, then in {@code org.oks.web.messages}. A text with something to fill in is a
 * {@link MessageFormat}, in which an apostrophe is written twice: {@code #{say.of('gate.title', 4)}}.
 */
@Named("say")
@ApplicationScoped
public class Say {
    /** The text of the key with the arguments filled in. */
    public String of(String key, Object... arguments) {
        Locale locale = locale();
        return new MessageFormat(find(key, locale, "'?'"), locale).format(arguments);
    }

    /** The text of the key as it is. */
    public String plain(String key) {
        return find(key, locale(), "?");
    }

    /** The language of the page. */
    static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }

    private static String find(String key, Locale locale, String unknown) {
        String room = key.substring(0, Math.max(0, key.indexOf('.')));
        for (String base : new String[] {"org.oks.web." + room + ".messages", "org.oks.web.messages"}) {
            try {
                return ResourceBundle.getBundle(base, locale, Say.class.getClassLoader())
                        .getString(key);
            } catch (MissingResourceException absent) {
                // the next bundle; in the end the key, since a missing text must be seen and not break a page
            }
        }
        return unknown + key;
    }
}
