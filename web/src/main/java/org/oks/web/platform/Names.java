package org.oks.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Engagements;
import org.oks.people.Directory;
import org.oks.platform.CurrentActor;

/**
 * Who is who on this page. A page says once whom it will name ({@link #need}), so that one query finds them all; the
 * reader is "you".
 */
@Named("names")
@RequestScoped
public class Names {
    private static final String SYSTEM = "system:";

    @Inject
    private Directory directory;

    @Inject
    private CurrentActor actor;

    @Inject
    private Say say;

    private final Map<String, String> known = new HashMap<>();

    /** Looks these people up together. */
    public void need(Collection<@Nullable String> ids) {
        Set<String> unknown = new HashSet<>();
        for (String id : ids) {
            if (id != null && !known.containsKey(id) && !id.startsWith(SYSTEM)) {
                unknown.add(id);
            }
        }
        if (!unknown.isEmpty()) {
            known.putAll(directory.names(unknown));
        }
    }

    /** The person's name; "you" for the reader, "the system" for its own steps. */
    public String of(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return "";
        }
        if (id.equals(Engagements.PANEL)) {
            return say.plain("names.panel");
        }
        if (id.equals(Engagements.SOMEBODY)) {
            return say.plain("names.somebody");
        }
        if (id.startsWith(SYSTEM)) {
            return say.plain("names.system");
        }
        if (id.equals(actor.find().map(me -> me.id()).orElse(""))) {
            return say.plain("names.you");
        }
        need(Set.of(id));
        return known.getOrDefault(id, id);
    }

    /** Two letters for the round sign beside a name. */
    public String initials(@Nullable String id) {
        if (id == null) {
            return "";
        }
        need(Set.of(id));
        return Shell.initials(known.getOrDefault(id, id));
    }
}
