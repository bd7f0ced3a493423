package org.oks.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.results.Indicators;
import org.oks.results.LibraryEntry;

/** The indicators that every engagement can take. */
@Path("indicator-library")
@RequestScoped
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorLibraryResource {
    @Inject
    Indicators indicators;

    /** The whole library. */
    public record Library(List<LibraryEntry> items) {}

    @GET
    @Operation(operationId = "listIndicatorLibrary", summary = "The indicators that every engagement can take")
    public Library list() {
        return new Library(indicators.library());
    }
}
