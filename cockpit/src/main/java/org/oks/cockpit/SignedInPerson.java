package org.oks.cockpit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.oks.people.Roles;

/** Tells Camunda's web applications who is signed in to ours: there is one sign-in. */
public class SignedInPerson implements AuthenticationProvider {
    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Principal person = request.getUserPrincipal();
        if (person == null || person.getName().isEmpty()) {
            return AuthenticationResult.unsuccessful();
        }
        List<String> groups = Stream.of(Roles.MANAGER, Roles.ADMINISTRATOR)
                .filter(request::isUserInRole)
                .toList();
        AuthenticationResult result = AuthenticationResult.successful(person.getName());
        result.setGroups(groups);
        result.setTenants(List.of());
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // the container sends whoever is not signed in to our sign-in before this is asked
    }
}
