package org.oks.operation;

import java.util.Map;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** What a person writes over the list, by column; an empty text takes a value away. */
public record OperationEdit(Map<ListColumn, String> values) {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST = 4000;

    public OperationEdit {
        values = Map.copyOf(values);
    }

    /** The values in the form in which lists are kept, checked. */
    Map<ListColumn, String> checked() {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        values.forEach((column, text) -> check(checks, column, text.strip()));
        checks.done();
        return values.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        value -> value.getValue().isBlank()
                                ? ""
                                : value.getKey().plain(value.getValue().strip())));
    }

    private static void check(InvalidInput.Checks checks, ListColumn column, String text) {
        String field = column.field();
        checks.that(column != ListColumn.PROJECT_ID, field, Text.of("operation.edit.id"));
        checks.fits(text, field, column == ListColumn.NAME ? LONGEST_NAME : LONGEST);
        if (text.isEmpty()) {
            checks.that(column != ListColumn.NAME, field, Text.of("operation.edit.name-missing"));
        } else if (column.isDay()) {
            checks.that(ListValues.day(text).isPresent(), field, Text.of("operation.row.no-day", text));
        } else if (column.isAmount()) {
            checks.that(ListValues.amount(text).isPresent(), field, Text.of("operation.row.no-amount", text));
        }
    }
}
