package org.oks.people;

import org.jspecify.annotations.Nullable;
import org.oks.platform.Settings;

/**
 * A link by which somebody sets a password, once: sent to its owner by mail, or else to be handed over.
 *
 * @param secret null when it was sent: then nobody else shall see it
 * @param sentTo the address it was sent to, null when it was not
 */
public record PasswordLink(
        @Nullable String secret, @Nullable String sentTo) {
    /** The address to hand over; null when it was sent. */
    public @Nullable String address() {
        return secret == null ? null : address(secret);
    }

    static String address(String secret) {
        return Settings.webUrl() + "/set-password.xhtml?token=" + secret;
    }
}
