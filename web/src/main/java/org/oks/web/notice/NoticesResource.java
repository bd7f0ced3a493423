package org.oks.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.notice.Notices;

/** What you were told and have not read. */
@Path("notices")
@RequestScoped
@Tag(name = "notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {
    @Inject
    Notices notices;

    /** The newest unread notices. */
    public record Unread(List<Notices.NoticeView> items) {}

    @GET
    @Operation(operationId = "listNotices", summary = "Your unread notices, newest first, at most fifty")
    public Unread unread() {
        return new Unread(notices.unread());
    }

    @POST
    @Path("read")
    @Operation(operationId = "readNotices", summary = "Mark what is unread as read")
    public void read() {
        notices.readAll();
    }
}
