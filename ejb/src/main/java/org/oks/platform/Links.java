package org.oks.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a link must be so that an approver can open it: public, by http or https, not a private file share. */
public final class Links {
    /** Hosts whose links open only for those somebody shared them with. */
    private static final List<String> PRIVATE_SHARES = List.of(
            "drive.google.com", "docs.google.com", "dropbox.com", "onedrive.live.com", "1drv.ms", "sharepoint.com");

    private Links() {}

    /** Notes what is wrong with the link, if one was given. */
    public static void check(InvalidInput.Checks checks, @Nullable String link, String field) {
        if (link == null || link.isBlank()) {
            return;
        }
        String host = publicHost(link);
        checks.fits(link, field, 1000)
                .that(host != null, field, Text.of("platform.link.public"))
                .that(
                        host == null || PRIVATE_SHARES.stream().noneMatch(share -> isOf(host, share)),
                        field,
                        Text.of("platform.link.share"));
    }

    private static boolean isOf(String host, String share) {
        return host.equals(share) || host.endsWith("." + share);
    }

    private static @Nullable String publicHost(String link) {
        try {
            URI uri = new URI(link.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            String host = uri.getHost();
            if (!web || host == null || uri.getUserInfo() != null || !host.contains(".") || host.matches("[0-9.]+")) {
                return null;
            }
            return host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
