package org.oks.people;

import java.util.List;
import org.oks.platform.InvalidInput;

/** The user name belongs to somebody already. */
public class NameTaken extends InvalidInput {
    private static final long serialVersionUID = 1;

    NameTaken(String id) {
        super(List.of(new Item("id", "The user name " + id + " is taken. Choose another one.")));
    }
}
