package org.oks.cockpit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.oks.people.Roles;

/**
 * Which of Camunda's doors is open to whom: Cockpit and its reads to managers and administrators, a written list of
 * repairs to administrators, everything else to nobody. What a later version of Camunda adds is shut until it is listed
 * in {@code doors.txt}.
 */
final class Doors {
    /** What becomes of a request. */
    enum Answer {
        /** It goes on: it changes nothing. */
        READ,
        /** It goes on in a transaction of its own and on record. */
        REPAIR,
        /** It ends our session, and with it both applications. */
        SIGN_OUT,
        /** It is led to Cockpit. */
        HOME,
        /** Refused: the person has no business here. */
        NOT_FOR_YOU,
        /** Refused: this part of Camunda is not offered. */
        NOT_OFFERED,
        /** Refused: an administrator may, this person may not. */
        ADMINISTRATORS_ONLY,
        /** Refused: changes go through the engagement's own pages. */
        SHUT
    }

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern HOME = Pattern.compile("/?|/index\\.html|/app/?|/app/(welcome(/.*)?|cockpit/?)");
    private static final Pattern COCKPIT =
            Pattern.compile("/(app/cockpit|api/cockpit|api/engine|plugin/cockpit|lib|assets)/.*|/favicon\\.ico"
                    + "|/error-(404|500)-page\\.html|/api/admin/auth/user/[^/]+");
    private static final Pattern SIGN_OUT = Pattern.compile("/api/admin/auth/user/[^/]+/logout");
    private static final List<String> LINES = lines();
    private static final Pattern QUERIES = listed("query");
    private static final Pattern REPAIRS = listed("repair");

    private Doors() {}

    /**
     * Decides on a request.
     *
     * @param path below the application's context, decoded, without query
     * @param roles the global roles of the person, empty for nobody
     */
    static Answer decide(String method, String path, Set<String> roles) {
        if (!roles.contains(Roles.MANAGER) && !roles.contains(Roles.ADMINISTRATOR)) {
            return Answer.NOT_FOR_YOU;
        }
        return HARMLESS.contains(method) ? look(path) : change(method + " " + path, path, roles);
    }

    private static Answer look(String path) {
        if (HOME.matcher(path).matches()) {
            return Answer.HOME;
        }
        return COCKPIT.matcher(path).matches() ? Answer.READ : Answer.NOT_OFFERED;
    }

    private static Answer change(String call, String path, Set<String> roles) {
        if (call.startsWith("POST ") && SIGN_OUT.matcher(path).matches()) {
            return Answer.SIGN_OUT;
        }
        if (QUERIES.matcher(call).matches()) {
            return Answer.READ;
        }
        if (REPAIRS.matcher(call).matches()) {
            return roles.contains(Roles.ADMINISTRATOR) ? Answer.REPAIR : Answer.ADMINISTRATORS_ONLY;
        }
        return Answer.SHUT;
    }

    /** A line reads {@code query POST /api/engine/engine/{name}/task}; a name in braces stands for one segment. */
    private static Pattern listed(String kind) {
        return Pattern.compile(LINES.stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1).replaceAll("\\{\\w+}", "[A-Za-z0-9_:-]+"))
                .collect(Collectors.joining("|")));
    }

    private static List<String> lines() {
        try (InputStream in = Doors.class.getResourceAsStream("doors.txt")) {
            if (in == null) {
                throw new IllegalStateException("doors.txt is not shipped");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
