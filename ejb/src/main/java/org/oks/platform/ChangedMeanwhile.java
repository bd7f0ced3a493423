package org.oks.platform;

/** Somebody changed the same thing while it was being edited. Nothing was overwritten. */
public class ChangedMeanwhile extends DomainException {
    private static final long serialVersionUID = 1;

    public ChangedMeanwhile(String what) {
        super(Kind.STALE, "changed-meanwhile", what + " changed while you were editing. Nothing was overwritten.");
    }

    /**
     * Compares the version that was edited with the one that is there.
     *
     * @throws ChangedMeanwhile when they differ
     */
    public static void check(String what, long edited, long current) {
        if (edited != current) {
            throw new ChangedMeanwhile(what);
        }
    }
}
