package org.oks.platform;

import org.jspecify.annotations.Nullable;

/**
 * The tables could not be brought to what this release needs; the application must not start. The message is one
 * sentence for the operator. What the database said hangs on it as suppressed, so that whoever prints the innermost
 * cause prints this sentence.
 */
public final class MigrationFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MigrationFailed(String sentence, @Nullable Throwable reason) {
        super(sentence);
        if (reason != null) {
            addSuppressed(reason);
        }
    }
}
