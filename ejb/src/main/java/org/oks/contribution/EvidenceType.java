package org.oks.contribution;

/** What sort of thing an item of evidence is. */
public enum EvidenceType {
    DOCUMENT,
    DATA,
    TESTIMONY,
    OBSERVATION,
    MEDIA,
    SYSTEM_RECORD
}
