package org.oks.platform;

/** The content would do harm when it is opened or read; said to the sender by {@link FileRefused}. */
class FileUnsafe extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    enum Why {
        /** It unpacks to far more than it holds. */
        BOMB,
        /** It brings macros. */
        MACROS,
        /** It opens with a password alone. */
        PASSWORD
    }

    private final Why why;

    FileUnsafe(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
