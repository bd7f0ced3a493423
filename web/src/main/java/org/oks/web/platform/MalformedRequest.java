package org.oks.web.platform;

import java.util.List;
import java.util.Locale;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** The request could not be read: no rule of the trade was asked. */
public class MalformedRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final Text TEXT = Text.of("web.malformed-request");

    private final transient List<Item> items;

    /** @param items what to mend, each with the place in the request */
    public MalformedRequest(List<Item> items) {
        super(TEXT.in(Locale.ENGLISH));
        this.items = List.copyOf(items);
    }

    /** The same for one place. */
    public MalformedRequest(String field, Text text) {
        this(List.of(new Item(field, text)));
    }

    List<Item> items() {
        return items;
    }
}
