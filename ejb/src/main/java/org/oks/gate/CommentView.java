package org.oks.gate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's comment with its answers, as its readers see it.
 *
 * @param field the field of the item that it speaks of, null for the whole item
 * @param author null where the reader sees roles only
 */
public record CommentView(
        String id,
        int gate,
        long version,
        String itemKind,
        String itemId,
        String itemCode,
        @Nullable String field,
        CommentState state,
        String text,
        @Nullable String author,
        Instant madeAt,
        List<Reply> replies) {
    public CommentView {
        replies = List.copyOf(replies);
    }

    /** An answer, and the state that it brought. */
    public record Reply(
            CommentState state, String text, @Nullable String author, Instant madeAt) {}
}
