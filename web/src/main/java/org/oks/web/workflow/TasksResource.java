package org.oks.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.web.platform.Listing;
import org.oks.web.platform.PageAsked;
import org.oks.workflow.Inbox;

/** The tasks that you have, and those that you can take. A task is completed by doing what it asks for. */
@Path("tasks")
@RequestScoped
@Tag(name = "tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {
    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    @GET
    @Path("mine")
    @Operation(operationId = "listMyTasks", summary = "The tasks you have taken, earliest due first")
    public Response mine(@BeanParam TasksAsked tasks, @BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(inbox.mine(tasks.filter(clock), page.request()), asked);
    }

    @GET
    @Path("claimable")
    @Operation(operationId = "listClaimableTasks", summary = "The tasks you can take, earliest due first")
    public Response claimable(@BeanParam TasksAsked tasks, @BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(inbox.claimable(tasks.filter(clock), page.request()), asked);
    }

    @GET
    @Path("waiting")
    @Operation(
            operationId = "listWaitingTasks",
            summary = "What others have to do in the engagements on whose team you are, earliest due first")
    public Response waiting(@BeanParam TasksAsked tasks, @BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(inbox.waiting(tasks.filter(clock), page.request()), asked);
    }

    @POST
    @Path("{task}/claim")
    @Operation(operationId = "claimTask", summary = "Take a task")
    public void claim(@PathParam("task") String task) {
        inbox.claim(task);
    }

    @POST
    @Path("{task}/release")
    @Operation(operationId = "releaseTask", summary = "Give a task back, so that others can take it")
    public void release(@PathParam("task") String task) {
        inbox.release(task);
    }

    /** To whom a task is handed over. */
    public record HandOver(@Nullable String person) {}

    @POST
    @Path("{task}/hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handOverTask",
            summary = "Give a task of the team to a named member of it",
            description = "What somebody else has taken only those who lead may hand on.")
    public void handOver(@PathParam("task") String task, HandOver to) {
        inbox.handOver(task, to.person());
    }
}
