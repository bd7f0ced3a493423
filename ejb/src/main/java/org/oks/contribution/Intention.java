package org.oks.contribution;

/** Whether the change was meant. */
public enum Intention {
    INTENDED,
    UNINTENDED
}
