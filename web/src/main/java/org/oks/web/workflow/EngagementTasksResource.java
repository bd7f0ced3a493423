package org.oks.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.workflow.Inbox;
import org.oks.workflow.InboxItem;

/** The open tasks of one engagement. */
@Path("engagements/{id}/tasks")
@RequestScoped
@Tag(name = "tasks")
@Produces(MediaType.APPLICATION_JSON)
public class EngagementTasksResource {
    @Inject
    Inbox inbox;

    /** Every open task of an engagement. */
    public record OpenTasks(List<InboxItem> items) {}

    @GET
    @Operation(operationId = "listEngagementTasks", summary = "The open tasks of the engagement, whoever has them")
    public OpenTasks list(@PathParam("id") String id) {
        return new OpenTasks(inbox.ofEngagement(id));
    }
}
