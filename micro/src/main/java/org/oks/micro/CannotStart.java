package org.oks.micro;

/** OKS ends here; the message is the one line for the person at the keyboard and says what to do. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Ending ending;

    CannotStart(Ending ending, String whatToDo) {
        super(whatToDo);
        this.ending = ending;
    }

    CannotStart(Ending ending, String whatToDo, Throwable cause) {
        super(whatToDo, cause);
        this.ending = ending;
    }

    Ending ending() {
        return ending;
    }
}
