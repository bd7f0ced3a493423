package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditErasure;
import org.oks.people.InvitePerson;
import org.oks.people.PasswordLink;
import org.oks.people.People;
import org.oks.people.PersonDetails;
import org.oks.people.PersonView;
import org.oks.web.platform.Api;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Listing;
import org.oks.web.platform.PageAsked;
import org.oks.web.platform.Versioned;

/** Accounts and their global roles, for administrators. */
@Path("people")
@RequestScoped
@Tag(name = "people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    People people;

    /** An account to be made. */
    public record Invitation(
            @Nullable String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String institution,
            @Nullable List<String> roles) {
        InvitePerson toUseCase() {
            return new InvitePerson(
                    Objects.requireNonNullElse(id, ""),
                    new PersonDetails(Objects.requireNonNullElse(name, ""), email, institution),
                    Set.copyOf(Objects.requireNonNullElse(roles, List.of())));
        }
    }

    /** How somebody is called and reached. */
    public record Details(
            @Nullable String name,
            @Nullable String email,
            @Nullable String institution) {
        PersonDetails toUseCase() {
            return new PersonDetails(Objects.requireNonNullElse(name, ""), email, institution);
        }
    }

    /** The global roles of an account, all of them. */
    public record RolesOfPerson(@Nullable List<String> roles) {}

    /** Why something is done; it stays on record. */
    public record Because(@Nullable String reason) {}

    /** Why the record is erased, and whether also where something else names the person. */
    public record Erasure(boolean mentions, @Nullable String why) {}

    /**
     * The address by which somebody sets a password. It works once, for a day, and is told this once.
     *
     * @param address null when it was sent to its owner
     * @param sentTo where it was sent
     */
    public record OneTimeAddress(
            @Nullable String address, @Nullable String sentTo) {
        static OneTimeAddress of(PasswordLink link) {
            return new OneTimeAddress(link.address(), link.sentTo());
        }
    }

    @GET
    @Operation(operationId = "listPeople", summary = "The accounts, by name")
    public Response list(@QueryParam("q") @Nullable String words, @BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(people.list(Objects.requireNonNullElse(words, ""), page.request()), asked);
    }

    @POST
    @Operation(
            operationId = "invitePerson",
            summary = "Make an account; its one-time address is sent by mail, or else in the answer")
    public Response invite(Invitation invitation) {
        InvitePerson asked = invitation.toUseCase();
        PasswordLink link = people.invite(asked);
        return Response.created(URI.create(Api.ROOT + "people/" + asked.id()))
                .entity(OneTimeAddress.of(link))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPerson", summary = "One account")
    public Response get(@PathParam("id") String id) {
        return found(people.get(id));
    }

    @PUT
    @Path("{id}/details")
    @Operation(operationId = "describePerson", summary = "Change how somebody is called and reached")
    public Response describe(@PathParam("id") String id, @BeanParam Edited edited, Details details) {
        return found(people.describe(id, details.toUseCase(), edited.version()));
    }

    @PUT
    @Path("{id}/roles")
    @Operation(operationId = "changeRoles", summary = "Give somebody exactly these global roles")
    public Response changeRoles(@PathParam("id") String id, @BeanParam Edited edited, RolesOfPerson roles) {
        Set<String> wanted = Set.copyOf(Objects.requireNonNullElse(roles.roles(), List.of()));
        return found(people.changeRoles(id, wanted, edited.version()));
    }

    @POST
    @Path("{id}/lock")
    @Operation(operationId = "lockPerson", summary = "Lock an account; its sessions end")
    public Response lock(@PathParam("id") String id, @BeanParam Edited edited, Because why) {
        return found(people.lock(id, edited.version(), why.reason()));
    }

    @POST
    @Path("{id}/unlock")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "unlockPerson", summary = "Open a locked account again")
    public Response unlock(@PathParam("id") String id, @BeanParam Edited edited) {
        return found(people.unlock(id, edited.version()));
    }

    @POST
    @Path("{id}/reset")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "resetPassword",
            summary = "Make a one-time address for a new password: sent by mail, or else in the answer")
    public OneTimeAddress reset(@PathParam("id") String id) {
        return OneTimeAddress.of(people.reset(id));
    }

    @POST
    @Path("{id}/erasure")
    @Operation(operationId = "erasePerson", summary = "Erase what the record of acts says of somebody; the chain stays")
    public AuditErasure.Erased erase(@PathParam("id") String id, Erasure erasure) {
        return people.eraseFromRecord(id, erasure.mentions(), erasure.why());
    }

    private static Response found(PersonView view) {
        return Versioned.found(view, view.version());
    }
}
