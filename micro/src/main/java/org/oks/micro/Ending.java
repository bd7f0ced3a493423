package org.oks.micro;

/** The ways a start can end badly, each with the exit code that scripts and service managers see. */
enum Ending {
    BAD_OPTION(1),
    PORT_IN_USE(2),
    NOT_STARTED(3),
    NOT_DEPLOYED(4),
    DATABASE_UNREACHABLE(5),
    MIGRATION_FAILED(6),
    /** A check ran and found something wrong. */
    CHECK_FAILED(7),
    /** A check could not be asked. */
    NO_ANSWER(8);

    private final int code;

    Ending(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
