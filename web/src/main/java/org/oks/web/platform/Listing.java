package org.oks.web.platform;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.oks.platform.Page;

/**
 * One page of a list.
 *
 * @param total how many items there are on all pages
 * @param page from 1
 * @param size the most items on a page
 */
public record Listing<T>(List<T> items, long total, int page, int size) {
    /** The answer with a page: the list itself and links to its neighbours. */
    public static <T> Response answer(Page<T> page, UriInfo asked) {
        Listing<T> listing = new Listing<>(
                page.items(),
                page.total(),
                page.request().number(),
                page.request().size());
        return Response.ok(listing).header("Link", links(page, asked)).build();
    }

    private static String links(Page<?> page, UriInfo asked) {
        int here = page.request().number();
        List<String> links = new ArrayList<>();
        links.add(link(asked, page, 1, "first"));
        if (here > 1) {
            links.add(link(asked, page, Math.min(here - 1L, page.pages()), "prev"));
        }
        if (here < page.pages()) {
            links.add(link(asked, page, here + 1L, "next"));
        }
        links.add(link(asked, page, page.pages(), "last"));
        return String.join(", ", links);
    }

    private static String link(UriInfo asked, Page<?> page, long number, String relation) {
        UriBuilder address = asked.getRequestUriBuilder()
                .replaceQueryParam("page", number)
                .replaceQueryParam("size", page.request().size());
        var uri = address.build();
        return "<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"" + relation + "\"";
    }
}
