package org.oks.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of a projects list that was brought, checked and compared with what is known here. */
@Entity
@Table(name = "operation_list_row")
class StagedRow {
    private static final int LONGEST_SHOWN = 300;

    @Id
    private String id;

    @Column(name = "list_id")
    private String listId;

    @Column(name = "row_number")
    private int number;

    @Column(name = "project_id")
    private @Nullable String projectId;

    @Column
    private @Nullable String name;

    @Column
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    @Column
    private RowKind kind;

    @Column
    private String facts;

    @Column
    private String aside;

    @Column
    private String wrong;

    @Column
    private String differences = OperationJson.NOTHING;

    /** The columns in which the list's value is taken although a person here wrote another. */
    @Column
    private String theirs = "";

    @SuppressWarnings("NullAway.Init")
    protected StagedRow() {}

    /** @param known the operation of this P-number, null when there is none */
    StagedRow(String listId, ListRow row, @Nullable Operation known, Set<ListColumn> columns) {
        this.id = listId + "-" + row.number();
        this.listId = listId;
        this.number = row.number();
        this.projectId = shown(row.values().get(ListColumn.PROJECT_ID));
        this.name = shown(row.values().get(ListColumn.NAME));
        this.place = shown(row.values().get(ListColumn.COUNTRY));
        this.aside = OperationJson.texts(row.aside());
        this.wrong = OperationJson.wrong(row.wrong());
        if (row.wrong().isEmpty()) {
            Facts says = Facts.of(row.values());
            this.facts = OperationJson.facts(says);
            this.kind = known == null ? RowKind.NEW : compare(known.differences(says, columns));
        } else {
            this.facts = OperationJson.facts(new Facts(row.values()));
            this.kind = RowKind.WRONG;
        }
    }

    private RowKind compare(List<Difference> found) {
        this.differences = OperationJson.differences(found);
        if (found.isEmpty()) {
            return RowKind.UNCHANGED;
        }
        return found.stream().anyMatch(Difference::conflict) ? RowKind.CONFLICT : RowKind.CHANGED;
    }

    private static @Nullable String shown(@Nullable String text) {
        return text == null || text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN);
    }

    int number() {
        return number;
    }

    /** The P-number of a row in which nothing is wrong. */
    String operation() {
        return Objects.requireNonNull(projectId);
    }

    Facts facts() {
        return OperationJson.facts(facts);
    }

    Map<String, String> aside() {
        return OperationJson.texts(aside);
    }

    /** The row as it was read. */
    ListRow row() {
        return new ListRow(number, facts().values(), aside(), OperationJson.readWrong(wrong));
    }

    Set<ListColumn> theirs() {
        return theirs.isEmpty()
                ? EnumSet.noneOf(ListColumn.class)
                : Arrays.stream(theirs.split(",", -1))
                        .map(ListColumn::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListColumn.class)));
    }

    /** Whose value stands in a column after the list is taken over. */
    void choose(ListColumn column, boolean list) {
        Set<ListColumn> chosen = theirs();
        if (list) {
            chosen.add(column);
        } else {
            chosen.remove(column);
        }
        this.theirs = chosen.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    ListRowView view() {
        return new ListRowView(
                number,
                projectId,
                name,
                place,
                kind,
                facts(),
                OperationJson.readDifferences(differences),
                theirs(),
                OperationJson.readWrong(wrong));
    }
}
