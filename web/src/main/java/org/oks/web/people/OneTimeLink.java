package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Settings;

/** The link by which somebody sets a password: carried to the next page once, and shown there once. */
@Named("oneTimeLink")
@RequestScoped
public class OneTimeLink {
    private static final String KEY = "one-time-link";

    /** The address with the secret. */
    static String address(String secret) {
        return Settings.webUrl() + "/set-password.xhtml?token=" + secret;
    }

    void show(String secret) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(KEY, address(secret));
    }

    /** The link to show, if one was just made. */
    public @Nullable String getAddress() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(KEY);
    }
}
