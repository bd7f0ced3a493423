package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.people.PasswordLink;

/** The link by which somebody sets a password: carried to the next page once, and shown there once unless it was sent. */
@Named("oneTimeLink")
@RequestScoped
public class OneTimeLink {
    private static final String KEY = "one-time-link";

    void show(PasswordLink link) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(KEY, link);
    }

    /** The link to show, if one was just made. */
    public @Nullable String getAddress() {
        return made().map(PasswordLink::address).orElse(null);
    }

    /** The address it was sent to instead. */
    public @Nullable String getSentTo() {
        return made().map(PasswordLink::sentTo).orElse(null);
    }

    private static Optional<PasswordLink> made() {
        return Optional.ofNullable((PasswordLink) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(KEY));
    }
}
