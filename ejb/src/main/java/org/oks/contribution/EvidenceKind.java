package org.oks.contribution;

/** In which form an item of evidence is at hand. */
public enum EvidenceKind {
    TEXT,
    LINK,
    FILE
}
