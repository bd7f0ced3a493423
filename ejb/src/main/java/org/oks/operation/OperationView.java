package org.oks.operation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One lending operation.
 *
 * @param country two letters of ISO 3166; null for regions and where nobody has said which country it is
 * @param facts what stands, column by column
 * @param listed what the newest list says of it, whatever people here wrote; empty when no list brought it
 * @param edits what people here wrote in place of what the list says
 * @param others what the list says in columns that are not known here, by their titles
 * @param asOf the day of that list; null when no list brought the operation
 */
public record OperationView(
        String projectId,
        String name,
        @Nullable String country,
        Facts facts,
        Facts listed,
        Edits edits,
        Map<String, String> others,
        @Nullable LocalDate asOf,
        long version) {
    public OperationView {
        others = Map.copyOf(others);
    }
}
