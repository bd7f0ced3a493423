package org.oks.web.operation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementFilter;
import org.oks.operation.Edit;
import org.oks.operation.ListColumn;
import org.oks.operation.OperationView;
import org.oks.operation.Operations;
import org.oks.platform.Page;
import org.oks.web.engagement.EngagementLines;
import org.oks.web.platform.Names;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;

/** One lending operation: its facts, where they come from, and the engagements that support it. */
@Named("operationPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class OperationPage {
    private static final int SIZE = 25;
    private static final List<ListColumn> MONEY =
            List.of(ListColumn.COST, ListColumn.COMMITMENT, ListColumn.IBRD, ListColumn.IDA, ListColumn.GRANT);
    private static final List<ListColumn> TIME =
            List.of(ListColumn.APPROVED_ON, ListColumn.CLOSES_ON, ListColumn.STATUS, ListColumn.LAST_STAGE);
    private static final List<ListColumn> WHERE = List.of(ListColumn.COUNTRY, ListColumn.REGION);
    private static final List<ListColumn> WHO = List.of(ListColumn.BORROWER, ListColumn.AGENCY);
    private static final List<ListColumn> WHAT = List.of(
            ListColumn.NAME,
            ListColumn.OBJECTIVE,
            ListColumn.PRACTICE,
            ListColumn.INSTRUMENT,
            ListColumn.FINANCING,
            ListColumn.ADDRESS);
    private static final List<ListColumn> CLASSES = List.of(
            ListColumn.SECTOR_1,
            ListColumn.SECTOR_2,
            ListColumn.SECTOR_3,
            ListColumn.THEME_1,
            ListColumn.THEME_2,
            ListColumn.ENVIRONMENT,
            ListColumn.RISK);

    @Inject
    private Query query;

    @Inject
    private Operations operations;

    @Inject
    private EngagementLines lines;

    @Inject
    private Names names;

    private OperationView view;
    private Page<EngagementLines.Line> engagements;

    /**
     * One fact, as it stands.
     *
     * @param edit by whom, when a person here wrote it over the list
     * @param listed what the list says
     */
    public record Fact(
            ListColumn column,
            @Nullable String value,
            @Nullable Edit edit,
            @Nullable String listed) {
        /** True for an address that a browser may open. */
        public boolean isLink() {
            return column == ListColumn.ADDRESS && value != null && value.startsWith("https://");
        }
    }

    @PostConstruct
    void load() {
        view = operations.view(query.required("id", "operation"));
        engagements = lines.of(new EngagementFilter(null, null, null, view.projectId(), null), query.page(SIZE));
        names.need(view.edits().byColumn().values().stream().map(Edit::by).toList());
    }

    public OperationView getView() {
        return view;
    }

    /** True when the reader may mend its facts. */
    public boolean isEditable() {
        return operations.mayImport();
    }

    /** True when a projects list brought it, and it is not only a name that a person gave. */
    public boolean isListed() {
        return !view.listed().values().isEmpty();
    }

    /** Where it stands in its life, as the list says. */
    public @Nullable String getStatus() {
        return view.facts().get(ListColumn.STATUS);
    }

    public List<EngagementLines.Line> getEngagements() {
        return engagements.items();
    }

    public Pages getPages() {
        return new Pages(engagements, query);
    }

    public List<Fact> getWhat() {
        return facts(WHAT);
    }

    public List<Fact> getWhere() {
        return facts(WHERE);
    }

    public List<Fact> getWho() {
        return facts(WHO);
    }

    public List<Fact> getMoney() {
        return facts(MONEY);
    }

    public List<Fact> getTime() {
        return facts(TIME);
    }

    public List<Fact> getClasses() {
        return facts(CLASSES);
    }

    /** What the list says in columns that are not known here. */
    public List<Map.Entry<String, String>> getOthers() {
        return view.others().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    private List<Fact> facts(List<ListColumn> columns) {
        return columns.stream()
                .flatMap(column -> Stream.ofNullable(fact(column)))
                .toList();
    }

    private @Nullable Fact fact(ListColumn column) {
        String value = view.facts().get(column);
        Edit edit = view.edits().of(column);
        String listed = view.listed().get(column);
        boolean same = Objects.equals(value, listed);
        return value == null && edit == null ? null : new Fact(column, value, same ? null : edit, listed);
    }
}
