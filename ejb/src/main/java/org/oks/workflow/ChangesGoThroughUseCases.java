package org.oks.workflow;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** Somebody tried to change the engine beside the rooms, and so beside their rules and the record. */
public final class ChangesGoThroughUseCases extends DomainException {
    private static final long serialVersionUID = 1;

    ChangesGoThroughUseCases(String command) {
        super(
                Kind.FORBIDDEN,
                "changes-go-through-use-cases",
                Text.of("workflow.changes-go-through-use-cases", command));
    }
}
