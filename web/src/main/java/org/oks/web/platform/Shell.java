package org.oks.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.notice.Notices;
import org.oks.people.Directory;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.Settings;

/** The frame around the pages: who is signed in, what they may open, whether this is a demonstration. */
@Named("shell")
@RequestScoped
public class Shell {
    @Inject
    private CurrentActor currentActor;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    private @Nullable String name;
    private @Nullable String icons;
    private int unread = -1;

    /** True when somebody is signed in. */
    public boolean isSignedIn() {
        return currentActor.find().isPresent();
    }

    /** Whose drafts these are; empty before sign-in. */
    public String getPersonId() {
        return currentActor.find().map(Actor::id).orElse("");
    }

    /** The signed-in person's name; empty before sign-in. */
    public String getName() {
        String found = name;
        if (found == null) {
            String id = getPersonId();
            found = id.isEmpty() ? "" : directory.names(Set.of(id)).getOrDefault(id, id);
            name = found;
        }
        return found;
    }

    /** How many notices the signed-in person has not put aside. */
    public int getUnread() {
        if (unread < 0) {
            unread = isSignedIn() ? notices.unreadCount() : 0;
        }
        return unread;
    }

    /** Two letters for the round sign beside the name. */
    public String getInitials() {
        return initials(getName());
    }

    /** The first letters of the first two words, or the first two letters of the only one. */
    static String initials(String name) {
        String[] words = name.replaceAll("[^\\p{L}]+", " ").strip().split(" ", 3);
        String letters = words.length > 1
                ? words[0].substring(0, 1) + words[1].substring(0, 1)
                : words[0].substring(0, Math.min(2, words[0].length()));
        return letters.toUpperCase(Locale.ROOT);
    }

    /** True when the signed-in account has the global role. */
    public boolean is(String role) {
        return currentActor.find().map(actor -> actor.has(role)).orElse(false);
    }

    /** True in a demonstration: the strip at the top says so on every page. */
    public boolean isDemo() {
        return Settings.demo();
    }

    /** True when the page of the request lies in the room: its entry in the navigation is marked. */
    public boolean in(String room) {
        return external().getRequestServletPath().startsWith("/" + room + "/");
    }

    /** True when the request asks for this very page. */
    public boolean at(String page) {
        return external().getRequestServletPath().equals(page);
    }

    /** The address of the drawing with all icons. */
    public String getIcons() {
        String there = icons;
        if (there == null) {
            there = resource("img:icons.svg");
            icons = there;
        }
        return there;
    }

    /** The address of a resource, such as {@code css:tokens.css}. */
    public String resource(String libraryAndName) {
        int colon = libraryAndName.indexOf(':');
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication()
                .getResourceHandler()
                .createResource(libraryAndName.substring(colon + 1), libraryAndName.substring(0, colon))
                .getRequestPath();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
