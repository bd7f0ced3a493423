package org.oks.web.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.people.Directory;

/** A person in a field: "Name (user name)" to read, the user name to keep. Who knows a user name may type just that. */
@Named("personName")
@ApplicationScoped
public class PersonName implements Converter<String> {
    private static final Pattern SHOWN = Pattern.compile(".*\\(([^()]+)\\)\\s*");

    @Inject
    private Directory directory;

    /** How a person stands in a field. */
    static String shown(String name, String id) {
        return name + " (" + id + ")";
    }

    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher shown = SHOWN.matcher(text);
        return shown.matches() ? shown.group(1).strip() : text.strip();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable String id) {
        if (id == null) {
            return "";
        }
        Map<String, String> names = directory.names(Set.of(id));
        return names.containsKey(id) ? shown(names.get(id), id) : id;
    }
}
