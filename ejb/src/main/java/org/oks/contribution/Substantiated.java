package org.oks.contribution;

/** Whether somebody outside confirmed a claim. Where nobody can be asked, nobody has. */
interface Substantiated {
    /** True when an outside person confirmed the claim, in full or in part. */
    boolean any(String claimId);
}
