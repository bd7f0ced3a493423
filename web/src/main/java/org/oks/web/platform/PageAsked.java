package org.oks.web.platform;

import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Page;

/** Which page of a list is asked for. */
public class PageAsked {
    @QueryParam("page")
    @Nullable
    String page;

    @QueryParam("size")
    @Nullable
    String size;

    /** The page asked for, or the first. */
    public Page.Request request() {
        return new Page.Request(
                Objects.requireNonNullElse(Params.number("page", page), Page.Request.FIRST.number()),
                Objects.requireNonNullElse(Params.number("size", size), Page.Request.FIRST.size()));
    }
}
