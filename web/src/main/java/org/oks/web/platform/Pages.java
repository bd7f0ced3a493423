package org.oks.web.platform;

import org.oks.platform.Page;

/** The links to the pages of a list: the rest of the address, filters included, stays. */
public final class Pages {
    private final Page<?> page;
    private final Query query;

    /** The links of the page that is shown. */
    public Pages(Page<?> page, Query query) {
        this.page = page;
        this.query = query;
    }

    /** True when the list has more than one page. */
    public boolean isMany() {
        return page.pages() > 1;
    }

    /** True when there is a page before this. */
    public boolean isPrevious() {
        return getNumber() > 1;
    }

    /** True when there is a page after this. */
    public boolean isNext() {
        return getNumber() < page.pages();
    }

    /** The number of this page, from 1. */
    public int getNumber() {
        return page.request().number();
    }

    /** The place of the first item on this page. */
    public long getFrom() {
        return page.items().isEmpty() ? 0 : page.request().offset() + 1L;
    }

    /** The place of the last item on this page. */
    public long getTo() {
        return page.request().offset() + page.items().size();
    }

    /** How many items there are on all pages. */
    public long getTotal() {
        return page.total();
    }

    /** The address of another page of the list. */
    public String address(long number) {
        return query.with("page", number == 1 ? "" : Long.toString(number));
    }
}
