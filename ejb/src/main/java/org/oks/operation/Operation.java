package org.oks.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lending operation that engagements support, known by its project id, the P-number. It is named by a person, or comes
 * from a projects list. What the newest list says is kept beside what people here wrote instead: their word stands until
 * somebody takes the list's.
 */
@Entity
@Table(name = "operation_operation")
class Operation {
    @Id
    private String id;

    @Column(name = "project_id")
    private String projectId;

    @Column
    private String name;

    /** Two letters of ISO 3166; null for regions and for names that nobody has said the country of. */
    @Column
    private @Nullable String country;

    @Column
    private @Nullable String place;

    @Column
    private @Nullable String region;

    @Column
    private @Nullable String practice;

    @Column
    private @Nullable String status;

    @Column(name = "closes_on")
    private @Nullable LocalDate closesOn;

    @Column
    private String listed = OperationJson.NOTHING;

    @Column
    private String edits = OperationJson.NOTHING;

    @Column
    private String aside = OperationJson.NOTHING;

    @Column(name = "as_of")
    private @Nullable LocalDate asOf;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Operation() {}

    private Operation(String id, String projectId, String name) {
        this.id = id;
        this.projectId = projectId;
        this.name = name;
    }

    /** One that a person names, and nothing else is known of. */
    static Operation named(String id, String projectId, String name, String by, Instant at) {
        Operation operation = new Operation(id, projectId, name.strip());
        operation.edits = OperationJson.edits(Edits.NONE.with(ListColumn.NAME, new Edit(operation.name, by, at)));
        return operation;
    }

    /** One that a list brings; what it says is taken over next. */
    static Operation of(String id, String projectId) {
        return new Operation(id, projectId, "");
    }

    String id() {
        return id;
    }

    String projectId() {
        return projectId;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    Facts listed() {
        return OperationJson.facts(listed);
    }

    Edits edits() {
        return OperationJson.edits(edits);
    }

    /** What stands: the newest list, with what people here wrote over it. */
    Facts facts() {
        return edits().over(listed());
    }

    /** What a row of a list says otherwise, in the columns that its file has. */
    List<Difference> differences(Facts row, Set<ListColumn> columns) {
        Facts last = listed();
        Edits own = edits();
        List<Difference> differences = new ArrayList<>();
        for (ListColumn column : columns) {
            String says = row.get(column);
            if (Objects.equals(last.get(column), says)) {
                continue;
            }
            Edit edit = own.of(column);
            boolean conflict = edit != null && !edit.value().equals(Objects.requireNonNullElse(says, ""));
            String stands = edit == null ? last.get(column) : edit.value();
            differences.add(new Difference(column, stands, says, conflict));
        }
        return differences;
    }

    /**
     * Takes over what a row says in the columns that its file has. Where a person here wrote something else, that stays,
     * but in the columns of {@code theirs}.
     */
    void take(Facts row, Set<ListColumn> columns, Set<ListColumn> theirs, Map<String, String> others) {
        Facts newest = listed();
        Edits own = edits();
        for (ListColumn column : columns) {
            String says = row.get(column);
            newest = newest.with(column, says);
            Edit edit = own.of(column);
            if (edit != null && (theirs.contains(column) || edit.value().equals(says))) {
                own = own.without(column);
            }
        }
        this.listed = OperationJson.facts(newest);
        this.edits = OperationJson.edits(own);
        this.aside = OperationJson.texts(others);
        derive();
    }

    /**
     * Writes over the list in these columns. What the list says anyway needs no word of ours, and what stands already stays
     * the word of whoever wrote it.
     */
    void edit(Map<ListColumn, String> values, String by, Instant at) {
        Facts last = listed();
        Edits own = edits();
        for (Map.Entry<ListColumn, String> value : values.entrySet()) {
            String says = Objects.requireNonNullElse(last.get(value.getKey()), "");
            Edit edit = own.of(value.getKey());
            if (value.getValue().equals(says)) {
                own = own.without(value.getKey());
            } else if (edit == null || !edit.value().equals(value.getValue())) {
                own = own.with(value.getKey(), new Edit(value.getValue(), by, at));
            }
        }
        this.edits = OperationJson.edits(own);
        derive();
    }

    void asOf(@Nullable LocalDate day) {
        this.asOf = day;
    }

    void country(@Nullable String code) {
        this.country = code;
    }

    @Nullable
    String place() {
        return place;
    }

    OperationView view() {
        return new OperationView(
                projectId, name, country, facts(), listed(), edits(), OperationJson.texts(aside), asOf, version);
    }

    private void derive() {
        Facts facts = facts();
        this.name = Objects.requireNonNullElse(facts.get(ListColumn.NAME), projectId);
        this.place = facts.get(ListColumn.COUNTRY);
        this.region = facts.get(ListColumn.REGION);
        this.practice = facts.get(ListColumn.PRACTICE);
        this.status = facts.get(ListColumn.STATUS);
        this.closesOn = facts.day(ListColumn.CLOSES_ON);
    }
}
