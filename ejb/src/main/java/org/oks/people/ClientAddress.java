package org.oks.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a request comes from. What a request says about itself is believed only as far as listed proxies vouch for it. */
public final class ClientAddress {
    private ClientAddress() {}

    /** The address of the client, or of the last machine before it that is not on the list of trusted proxies. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), PeopleSettings.trustedProxies());
    }

    static String of(String peer, @Nullable String forwardedFor, List<String> trusted) {
        List<String> way = new ArrayList<>();
        if (forwardedFor != null) {
            Arrays.stream(forwardedFor.split(",")).map(String::strip).forEach(way::add);
        }
        way.add(peer);
        for (int i = way.size() - 1; i > 0; i--) {
            if (!trusted.contains(way.get(i))) {
                return way.get(i);
            }
        }
        return way.get(0);
    }
}
