package org.oks.web.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.oks.platform.Text;

/** Refuses addresses with a NUL character, which no text of the database can hold. */
@Provider
@PreMatching
public class SafeAddress implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String asked = request.getUriInfo().getRequestUri().toString();
        if (asked.contains("%00") || asked.indexOf('\0') >= 0) {
            throw new MalformedRequest("address", Text.of("web.no-nul"));
        }
    }
}
