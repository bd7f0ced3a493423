package org.oks.people;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: only a page of ours, never another place that a link smuggled in. */
public final class SafePath {
    /** Where everybody begins. */
    public static final String HOME = "/";

    private SafePath() {}

    /** Path and query of the address, if they lead to a page of ours; else the first page. */
    public static String of(@Nullable String address) {
        if (address == null || address.indexOf('\\') >= 0 || address.length() > 2000) {
            return HOME;
        }
        try {
            URI uri = new URI(address);
            String path = uri.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//") || path.startsWith(Challenge.SIGN_IN)) {
                return HOME;
            }
            return path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
