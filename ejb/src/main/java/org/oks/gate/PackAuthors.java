package org.oks.gate;

/** Who wrote what a gate weighs. Each room that contributes to the pack says so for its own part. */
public interface PackAuthors {
    /** True when the person wrote anything of this room's part that stands. */
    boolean wroteIn(String engagementId, String person);
}
