package org.oks.workflow;

import org.oks.platform.DomainException;

/** Somebody tried to change the engine beside the rooms, and so beside their rules and the record. */
public final class ChangesGoThroughUseCases extends DomainException {
    private static final long serialVersionUID = 1;

    ChangesGoThroughUseCases(String command) {
        super(
                Kind.FORBIDDEN,
                "changes-go-through-use-cases",
                "This cannot be changed here (" + command
                        + "): the engagement's own pages change it, so that the rules are checked and the change is on"
                        + " record. An administrator may retry, suspend and activate jobs in Cockpit. Nothing was"
                        + " changed.");
    }
}
