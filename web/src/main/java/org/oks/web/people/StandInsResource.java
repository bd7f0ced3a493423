package org.oks.web.people;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.people.Absences;
import org.oks.people.NameStandIn;
import org.oks.people.StandInView;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Listing;
import org.oks.web.platform.PageAsked;
import org.oks.web.platform.Versioned;

/** Who acts for somebody who is away. */
@Path("stand-ins")
@RequestScoped
@Tag(name = "people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StandInsResource {
    @Inject
    Absences absences;

    /** Those that concern the reader. */
    public record Mine(List<StandInView> items) {}

    @GET
    @Operation(operationId = "listStandIns", summary = "All stand-ins, the latest first")
    public Response list(@BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(absences.list(page.request()), asked);
    }

    @GET
    @Path("mine")
    @Operation(operationId = "myStandIns", summary = "Who acts for you, and for whom you act, today and later")
    public Mine mine() {
        return new Mine(absences.mine());
    }

    @POST
    @Path("mine")
    @Operation(operationId = "nameStandIn", summary = "Name your stand-in")
    public Response name(NameStandIn asked) {
        return made(absences.name(asked));
    }

    @POST
    @Path("of/{person}")
    @Operation(operationId = "nameStandInFor", summary = "Name the stand-in of somebody who is away")
    public Response nameFor(@PathParam("person") String person, NameStandIn asked) {
        return made(absences.nameFor(person, asked));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "endStandIn", summary = "End it now")
    public Response end(@PathParam("id") String id, @BeanParam Edited edited) {
        StandInView ended = absences.end(id, edited.version());
        return Versioned.found(ended, ended.version());
    }

    private static Response made(StandInView view) {
        return Response.status(Response.Status.CREATED)
                .tag(Long.toString(view.version()))
                .entity(view)
                .build();
    }
}
