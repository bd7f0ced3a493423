package org.oks.web.platform;

import jakarta.ws.rs.HeaderParam;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/** Which version a change was made to, by the headers of the request. */
public class Edited {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    @HeaderParam("If-Match")
    @Nullable
    String match;

    @HeaderParam("If-None-Match")
    @Nullable
    String noneMatch;

    /** The version that was edited. */
    public long version() {
        if (match == null) {
            throw new VersionNeeded(Text.of("web.version-needed"));
        }
        return parsed(match);
    }

    /** The version that was edited; null when {@code If-None-Match: *} says that there was none. */
    public @Nullable Long versionOrNone() {
        if (match == null && "*".equals(noneMatch)) {
            return null;
        }
        if (match == null) {
            throw new VersionNeeded(Text.of("web.version-or-none"));
        }
        return parsed(match);
    }

    private static long parsed(String tag) {
        Matcher matcher = TAG.matcher(tag.strip());
        if (!matcher.matches()) {
            throw new MalformedRequest("If-Match", Text.of("web.one-etag"));
        }
        return Long.parseLong(matcher.group(1));
    }
}
