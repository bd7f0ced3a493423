package org.oks.operation;

/** What taking a row over would do. */
public enum RowKind {
    /** The operation is not known here. */
    NEW,
    /** The list says something new of it. */
    CHANGED,
    /** The same, and a person here wrote something else in one of these columns. */
    CONFLICT,
    /** The list says nothing new. */
    UNCHANGED,
    /** Something must be mended first; the row is left out. */
    WRONG
}
