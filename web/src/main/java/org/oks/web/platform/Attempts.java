package org.oks.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.people.Refusals;
import org.oks.platform.CurrentActor;
import org.oks.platform.DomainException;

/** Tells the record what a request tried to change and was refused. Looking changes nothing and is not told. */
@ApplicationScoped
public class Attempts {
    private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern ENGAGEMENT = Pattern.compile("\\bE-\\d{1,12}\\b");

    @Inject
    private Refusals refusals;

    @Inject
    private CurrentActor actor;

    /** Says it once a rule has refused the request, outside of the transaction that was refused. */
    public void refused(DomainException broken, HttpServletRequest request) {
        if (broken.isKept()
                && !LOOKS.contains(request.getMethod())
                && actor.find().isPresent()) {
            refusals.note(broken, request.getMethod() + " " + request.getRequestURI(), engagement(request));
        }
    }

    private static @Nullable String engagement(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher named = ENGAGEMENT.matcher(request.getRequestURI() + "?" + (query == null ? "" : query));
        return named.find() ? named.group() : null;
    }
}
