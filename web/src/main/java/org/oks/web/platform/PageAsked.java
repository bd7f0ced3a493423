package org.oks.web.platform;

import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Page;

/** Which page of a list is asked for. */
public class PageAsked {
    @QueryParam("page")
    @Parameter(description = "From 1")
    @Nullable
    String page;

    @QueryParam("size")
    @Parameter(description = "1 to 100, usually 25")
    @Nullable
    String size;

    /** The page asked for, or the first. */
    public Page.Request request() {
        return new Page.Request(
                Objects.requireNonNullElse(Params.number("page", page), Page.Request.FIRST.number()),
                Objects.requireNonNullElse(Params.number("size", size), Page.Request.FIRST.size()));
    }
}
