package org.oks.contribution;

/** What it would mean for the claim to find the item, and not to find it. */
public enum ProbativeTest {
    /** Found, it supports mildly; not found, it weakens mildly. */
    STRAW_IN_THE_WIND,
    /** Found, the claim stays alive; not found, the claim falls. */
    HOOP,
    /** Found, it confirms strongly; not found, the claim does not fall. */
    SMOKING_GUN,
    /** Found, it confirms and excludes others; not found, the claim falls. */
    DOUBLY_DECISIVE
}
