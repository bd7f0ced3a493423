package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditErasure;
import org.oks.people.People;

/** The record of acts, for administrators: what it says can be erased, that something happened cannot. */
@Path("audit")
@RequestScoped
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecordResource {
    @Inject
    People people;

    /** What is erased, by the kind and the number the record has of it, and why. */
    public record Erasure(
            @Nullable String subjectType,
            @Nullable String subjectId,
            @Nullable String why) {}

    @POST
    @Path("erasure")
    @Operation(
            operationId = "eraseFromRecord",
            summary = "Erase what the record of acts says of something; the chain stays")
    public AuditErasure.Erased erase(Erasure erasure) {
        return people.eraseFromRecord(erasure.subjectType(), erasure.subjectId(), erasure.why());
    }
}
