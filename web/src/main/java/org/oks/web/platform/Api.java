package org.oks.web.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.oks.people.SignIn;

/**
 * The interface for machines. Every resource and provider of this application belongs to it; what it can do is described
 * at {@code /openapi}.
 *
 * @see SignIn how a session begins
 */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "OKS Engagements",
                        version = "1",
                        description = "Carry an engagement from charter to closing. A change needs If-Match with the"
                                + " ETag of what it changes; a creation takes an Idempotency-Key and can then be sent"
                                + " again. Errors are application/problem+json (RFC 9457); /problems explains them."),
        security = @SecurityRequirement(name = "session"))
@SecurityScheme(
        securitySchemeName = "session",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The token that POST /api/v1/sessions answers.")
public class Api extends Application {
    /** Where the application begins. */
    public static final String ROOT = "/api/v1/";
}
