package org.oks.platform;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A rule of the trade was broken. The transaction rolls back; the reader gets the text and what to do about it, in a
 * page or as {@code application/problem+json}. Subclasses are named after the broken rule.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** How the answer is classed, independent of HTTP: each kind has one status. */
    public enum Kind {
        /** Something in the input must be mended: 422. */
        INVALID,
        /** There is no such thing, or not for this reader: 404. */
        NOT_FOUND,
        /** Nobody has shown who they are: 401. */
        UNAUTHENTICATED,
        /** The rule says that this person may not: 403. */
        FORBIDDEN,
        /** The state of things does not allow it now: 409. */
        CONFLICT,
        /** Somebody else changed it meanwhile: 412. */
        STALE,
        /** Too many tries: 429. */
        THROTTLED,
        /** Too large: 413. */
        TOO_LARGE
    }

    private final Kind kind;
    private final String code;
    private final Text text;
    private final List<Item> items;

    /**
     * One thing to mend.
     *
     * @param field the name of the input field or check, as the API spells it
     * @param text what is wrong and what to do, in plain words
     */
    public record Item(String field, Text text) implements Serializable {}

    /**
     * The message is the text in English, for logs.
     *
     * @param code the problem type's last segment and its key in the catalogue of problems, such as {@code gate-not-ready}
     * @param text what happened and what to do, in plain words
     */
    protected DomainException(Kind kind, String code, Text text, List<Item> items) {
        super(text.in(Locale.ENGLISH));
        this.kind = kind;
        this.code = code;
        this.text = text;
        this.items = List.copyOf(items);
    }

    protected DomainException(Kind kind, String code, Text text) {
        this(kind, code, text, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** True when the record keeps that somebody tried: what a rule forbids this person. */
    public boolean isKept() {
        return kind == Kind.FORBIDDEN;
    }

    /** What happened and what to do. */
    public Text text() {
        return text;
    }

    /** What to mend, line by line; empty when the text says it all. */
    public List<Item> items() {
        return items;
    }
}
