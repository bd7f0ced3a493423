package org.oks.operation;

import java.util.List;
import java.util.Map;
import org.oks.platform.Text;

/**
 * One row of a projects list, read and checked.
 *
 * @param number of the row in its file, from 1
 * @param values what stands in the columns that are known; empty cells are left out
 * @param aside what stands in others, by their titles
 * @param wrong what must be mended before it can be taken over; empty when all is well
 */
public record ListRow(int number, Map<ListColumn, String> values, Map<String, String> aside, List<Wrong> wrong) {
    /** The P-number, of a row in which nothing is wrong. */
    String projectId() {
        return values.getOrDefault(ListColumn.PROJECT_ID, "");
    }

    /** One thing that is wrong in one column. */
    public record Wrong(ListColumn column, Text text) {}
}
