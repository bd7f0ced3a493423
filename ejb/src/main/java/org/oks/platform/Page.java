package org.oks.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, cut by the database.
 *
 * @param items what is on this page
 * @param total how many there are on all pages
 * @param request which page this is
 */
public record Page<T>(List<T> items, long total, Request request) {
    public Page {
        items = List.copyOf(items);
    }

    /** The same page with each item turned into something else. */
    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), total, request);
    }

    /** Number of pages, at least one. */
    public long pages() {
        return Math.max(1, (total + request.size() - 1) / request.size());
    }

    /**
     * Which page is asked for.
     *
     * @param number from 1
     * @param size items on a page, 1 to 100
     */
    public record Request(int number, int size) {
        /** The first page in the usual size. */
        public static final Request FIRST = new Request(1, 25);

        public Request {
            new InvalidInput.Checks()
                    .that(number >= 1 && number <= 100_000, "page", Text.of("platform.page.number"))
                    .that(size >= 1 && size <= 100, "size", Text.of("platform.page.size"))
                    .done();
        }

        /** How many items come before this page. */
        public int offset() {
            return (number - 1) * size;
        }
    }
}
