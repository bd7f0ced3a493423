package org.oks.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.operation.ListColumn;
import org.oks.operation.ListRowView;
import org.oks.operation.ListState;
import org.oks.operation.OperationRow;
import org.oks.operation.OperationView;
import org.oks.operation.RowKind;
import org.oks.web.engagement.Labels;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Say;

/** The words and signs for what a projects list says, and for where a list stands. */
@Named("operationLabels")
@RequestScoped
public class OperationLabels {
    private static final List<ListColumn> BRIEF =
            List.of(ListColumn.STATUS, ListColumn.APPROVED_ON, ListColumn.CLOSES_ON);

    @Inject
    private Say say;

    @Inject
    private Dates dates;

    @Inject
    private Labels labels;

    /** What a column says. */
    public String column(ListColumn column) {
        return say.plain("operation.column." + column);
    }

    /** What stands in a column, as the reader writes days and amounts. */
    public String value(ListColumn column, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return say.plain("operation.nothing");
        } else if (column.isDay()) {
            return dates.fullDate(LocalDate.parse(text));
        }
        return column.isAmount() ? say.of("operation.dollars", new BigDecimal(text)) : text;
    }

    /** What a row says of an operation in short. */
    public String brief(ListRowView row) {
        return BRIEF.stream()
                .filter(column -> row.facts().get(column) != null)
                .map(column -> say.of(
                        "operation.row.brief",
                        column(column),
                        value(column, row.facts().get(column))))
                .collect(Collectors.joining(" "));
    }

    /** Titles of columns in a sentence. */
    public String titles(List<String> titles) {
        return String.join(", ", titles);
    }

    /** The country's name in the reader's language, or the region as the list writes it. */
    public String place(OperationRow row) {
        return place(row.country(), row.place());
    }

    /** The same for one operation. */
    public String place(OperationView operation) {
        return place(operation.country(), operation.facts().get(ListColumn.COUNTRY));
    }

    private String place(@Nullable String country, @Nullable String place) {
        return country == null ? place == null ? "" : place : labels.country(country);
    }

    /** What taking a row over does. */
    public String kind(RowKind kind) {
        return say.plain("operation.kind." + kind);
    }

    /** The meaning class of the row's sign. */
    public String meaning(RowKind kind) {
        return switch (kind) {
            case NEW -> "ok";
            case CHANGED -> "brand";
            case CONFLICT -> "warn";
            case UNCHANGED -> "line";
            case WRONG -> "late";
        };
    }

    /** The icon of the row's sign. */
    public String icon(RowKind kind) {
        return switch (kind) {
            case NEW -> "plus";
            case CHANGED -> "edit";
            case CONFLICT -> "swap";
            case UNCHANGED -> "same";
            case WRONG -> "warn";
        };
    }

    /** Where a list stands. */
    public String state(ListState state) {
        return say.plain("operation.state." + state);
    }

    /** The meaning class of the state's sign. */
    public String meaning(ListState state) {
        return switch (state) {
            case CHECKING, APPLYING -> "brand";
            case CHECKED -> "warn";
            case APPLIED -> "ok";
            case CANCELLED -> "line";
            case REFUSED -> "late";
        };
    }

    /** The icon of the state's sign. */
    public String icon(ListState state) {
        return switch (state) {
            case CHECKING, APPLYING -> "clock";
            case CHECKED -> "eye";
            case APPLIED -> "ok";
            case CANCELLED -> "x";
            case REFUSED -> "stop";
        };
    }
}
