package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.oks.platform.Actor;
import org.oks.platform.Languages;

/**
 * Says to the container, in both applications and anew with every request, who is signed in: the session's person with
 * the global roles of this moment and {@code person}. Whoever is not, and wants what is not for everybody, is sent to
 * the sign-in; a machine gets 401.
 */
@ApplicationScoped
public class OksAuthentication implements HttpAuthenticationMechanism {
    /** The request attribute that carries the actor to {@link SignedInFilter}. */
    static final String ACTOR = "org.oks.people.actor";

    @Inject
    Sessions sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Challenge.isStatic(request)) {
            return context.doNothing();
        }
        Optional<String> secret = SessionCookie.secret(request);
        Optional<SignedIn> who = secret.flatMap(sessions::resume);
        if (who.isPresent()) {
            return welcome(who.get(), request, context);
        }
        if (SessionCookie.cookie(request).isPresent()) {
            SessionCookie.take(request, response);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        Challenge.answer(request, response, secret.isPresent());
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus welcome(SignedIn who, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(ACTOR, Actor.person(who.id(), who.roles()));
        if (who.language() != null) {
            request.setAttribute(Languages.CHOSEN, Languages.ofTag(who.language()));
        }
        Set<String> groups = new HashSet<>(who.roles());
        groups.add(Roles.PERSON);
        return context.notifyContainerAboutLogin(who.id(), groups);
    }
}
