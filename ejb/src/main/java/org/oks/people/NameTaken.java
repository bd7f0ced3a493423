package org.oks.people;

import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** The user name belongs to somebody already. */
public class NameTaken extends InvalidInput {
    private static final long serialVersionUID = 1;

    NameTaken(String id) {
        super("id", Text.of("people.id-taken", id));
    }
}
