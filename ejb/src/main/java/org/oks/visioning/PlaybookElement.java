package org.oks.visioning;

/** The four elements of intentional learning in the Dynamic Learning Playbook; each has its own challenge. */
public enum PlaybookElement {
    SUPPORTIVE_LEADERSHIP,
    LEARNING_CULTURE,
    DEFINED_STRUCTURES,
    INTUITIVE_PROCESSES
}
