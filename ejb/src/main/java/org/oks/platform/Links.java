package org.oks.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a link must be so that an approver can open it: public, by http or https, not a private file share. */
public final class Links {
    private static final Set<String> PRIVATE_SHARES = privateShares();

    private Links() {}

    /** Notes what is wrong with the link, if one was given. */
    public static void check(InvalidInput.Checks checks, @Nullable String link, String field) {
        if (link == null || link.isBlank()) {
            return;
        }
        String host = publicHost(link);
        String share = host == null ? null : share(host);
        checks.fits(link, field, 1000)
                .that(host != null, field, Text.of("platform.link.public"))
                .that(share == null, field, Text.of("platform.link.share", Objects.requireNonNullElse(share, "")));
    }

    /** True for an absolute address by http or https that names a host and no password. */
    static boolean isWeb(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return web && uri.getHost() != null && uri.getUserInfo() == null;
    }

    /** The private file share that the host belongs to. */
    private static @Nullable String share(String host) {
        for (String part = host; part.contains("."); part = part.substring(part.indexOf('.') + 1)) {
            if (PRIVATE_SHARES.contains(part)) {
                return part;
            }
        }
        return null;
    }

    /** Where a name stands, no number: people give names, and a number leads to a machine of somebody's network. */
    private static @Nullable String publicHost(String link) {
        try {
            URI uri = new URI(link.strip());
            if (!isWeb(uri)) {
                return null;
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
            boolean local = name.endsWith(".local") || name.endsWith(".internal") || name.endsWith(".localhost");
            boolean named = name.contains(".") && !name.startsWith("[") && !isNumber(name) && !local;
            return named ? name : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The last part of a name is never a number. */
    private static boolean isNumber(String name) {
        return name.substring(name.lastIndexOf('.') + 1).matches("[0-9]+|0x[0-9a-f]*");
    }

    private static Set<String> privateShares() {
        try (InputStream list = Objects.requireNonNull(Links.class.getResourceAsStream("private-shares.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
