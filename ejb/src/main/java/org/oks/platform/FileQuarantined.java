package org.oks.platform;

/** A scanner found something in the file after it was stored. Nobody gets it any more. */
public class FileQuarantined extends DomainException {
    private static final long serialVersionUID = 1;

    FileQuarantined() {
        super(Kind.FORBIDDEN, "file-quarantined", Text.of("platform.file.quarantined"));
    }
}
