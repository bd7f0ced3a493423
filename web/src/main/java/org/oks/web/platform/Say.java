package org.oks.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import org.oks.platform.Languages;
import org.oks.platform.Text;

/**
 * Texts for the reader of a page. What the pages say themselves stands in the bundle of their room: the key
 * {@code gate.title} is looked up in {@code org.oks.web.gate.messages}, then in {@code org.oks.web.messages}. A text with
 * something to fill in is a {@link MessageFormat}, in which an apostrophe is written twice:
 * {@code #{say.of('gate.title', 4)}}.
 */
@Named("say")
@ApplicationScoped
public class Say {
    /** The text of the key with the arguments filled in. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(plain(key), locale()).format(arguments);
    }

    /** The text of the key as it is. */
    public String plain(String key) {
        String room = key.substring(0, Math.max(0, key.indexOf('.')));
        return find("org.oks.web." + room + ".messages", key)
                .or(() -> find("org.oks.web.messages", key))
                .orElse("?" + key);
    }

    /** What a rule says. */
    public String text(Text text) {
        return text.in(locale());
    }

    /** The language of the page. */
    public static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }

    private static Optional<String> find(String bundle, String key) {
        return Languages.text(bundle, key, locale(), Say.class.getClassLoader());
    }
}
