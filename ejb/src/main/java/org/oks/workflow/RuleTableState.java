package org.oks.workflow;

/** Where a version of a decision table stands. */
public enum RuleTableState {
    /** Came with a release and waits for an administrator: a version of the administrators' own is in force. */
    SHIPPED,
    /** Brought by an administrator and not in force yet; another administrator puts it in force. */
    DRAFT,
    /** In force: phases that open now keep it. */
    ACTIVE,
    /** Was in force; phases that began with it go on by it. */
    RETIRED
}
