package org.oks.contribution;

/** What kind of change it is. */
public enum ChangeType {
    BEHAVIOUR,
    RELATIONSHIP,
    ACTION,
    POLICY,
    PRACTICE
}
