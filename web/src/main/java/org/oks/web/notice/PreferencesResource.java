package org.oks.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.notice.ChangePreferences;
import org.oks.notice.Preferences;
import org.oks.notice.PreferencesView;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** How you want to be told by mail, and in which language. */
@Path("preferences")
@RequestScoped
@Tag(name = "notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreferencesResource {
    @Inject
    Preferences preferences;

    @GET
    @Operation(operationId = "getPreferences", summary = "Your preferences, or the usual ones as version 0")
    public Response get() {
        PreferencesView mine = preferences.get();
        return Versioned.found(mine, mine.version());
    }

    @PUT
    @Operation(operationId = "changePreferences", summary = "Choose your preferences anew")
    public Response change(ChangePreferences to, @BeanParam Edited edited) {
        PreferencesView mine = preferences.change(to, edited.version());
        return Versioned.found(mine, mine.version());
    }
}
