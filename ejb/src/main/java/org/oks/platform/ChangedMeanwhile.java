package org.oks.platform;

/** Somebody changed the same thing while it was being edited. Nothing was overwritten. */
public class ChangedMeanwhile extends DomainException {
    private static final long serialVersionUID = 1;

    /** @param what the thing by its kind and name, as it stands before "changed" */
    public ChangedMeanwhile(Text what) {
        super(Kind.STALE, "changed-meanwhile", Text.of("platform.changed-meanwhile", what));
    }

    /**
     * Compares the version that was edited with the one that is there.
     *
     * @throws ChangedMeanwhile when they differ
     */
    public static void check(Text what, long edited, long current) {
        if (edited != current) {
            throw new ChangedMeanwhile(what);
        }
    }
}
