package org.oks.micro;

/** What a person can ask of {@code oks.jar}; without a verb it serves. */
enum Verb {
    SERVE(""),
    CHECK("check"),
    AUDIT_VERIFY("audit verify"),
    AUDIT_EXPORT("audit export"),
    FIRST_ADMIN("first-admin"),
    HELP("help");

    private final String words;

    Verb(String words) {
        this.words = words;
    }

    static Verb of(String words) {
        for (Verb verb : values()) {
            if (verb.words.equals(words)) {
                return verb;
            }
        }
        throw new CannotStart(Ending.BAD_OPTION, "I do not understand '" + words + "'. Try: oks help");
    }
}
