package org.oks.web.platform;

import java.util.List;
import org.oks.platform.DomainException.Item;

/** The request could not be read: no rule of the trade was asked. */
public class MalformedRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Item> items;

    /** @param items what to mend, each with the place in the request */
    public MalformedRequest(List<Item> items) {
        super("The request could not be read. Nothing was changed.");
        this.items = List.copyOf(items);
    }

    /** The same for one place. */
    public MalformedRequest(String field, String text) {
        this(List.of(new Item(field, text)));
    }

    List<Item> items() {
        return items;
    }
}
