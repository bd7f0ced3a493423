package org.oks.operation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a projects list, as it is looked at before it is taken over.
 *
 * @param number of the row in its file, from 1
 * @param projectId as it stands there, whether right or not
 * @param facts what the row says; as it is written there when something is wrong
 * @param theirs the columns in which the list's value is taken although a person here wrote another
 * @param wrong what must be mended in the file; empty when all is well
 */
public record ListRowView(
        int number,
        @Nullable String projectId,
        @Nullable String name,
        @Nullable String place,
        RowKind kind,
        Facts facts,
        List<Difference> differences,
        Set<ListColumn> theirs,
        List<ListRow.Wrong> wrong) {
    public ListRowView {
        differences = List.copyOf(differences);
        theirs = Set.copyOf(theirs);
        wrong = List.copyOf(wrong);
    }
}
