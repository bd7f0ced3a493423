package org.oks.web.operation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.operation.Facet;
import org.oks.operation.ListColumn;
import org.oks.operation.ListRowView;
import org.oks.operation.ListState;
import org.oks.operation.ListView;
import org.oks.operation.ProjectsLists;
import org.oks.operation.RowKind;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.DomainException;
import org.oks.platform.InvalidInput;
import org.oks.platform.Page;
import org.oks.platform.Text;
import org.oks.web.engagement.Labels;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** One projects list: how far it is, what it would do row by row, and what it did. */
@Named("listPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ListPage {
    private static final int SIZE = 25;
    /** Each name comes with a choice of all countries: so many make a page that a poor link carries. */
    private static final int MOST_NAMES = 12;

    private static final int SECONDS_OF_A_MINUTE = 60;
    /** The parameters of the form of countries: this and the name. */
    private static final String COUNTRY_OF = "country-of:";

    private static final String NO_COUNTRY = "none";

    @Inject
    private Query query;

    @Inject
    private ProjectsLists lists;

    @Inject
    private Answer answer;

    @Inject
    private Names names;

    @Inject
    private Say say;

    @Inject
    private Labels labels;

    @Inject
    private Clock clock;

    private ListView view;
    private long version;
    private @Nullable RowKind kind;
    private @Nullable Page<ListRowView> page;
    private @Nullable List<Facet> open;
    private @Nullable List<SelectItem> countries;

    @PostConstruct
    void load() {
        view = lists.view(query.required("id", "list"));
        version = view.version();
        kind = query.choice("kind", RowKind.class).orElse(null);
        names.need(List.of(view.broughtBy()));
    }

    public ListView getView() {
        return view;
    }

    /** The version that the reader looks at. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** The only kind of rows that is shown; null for all. */
    public @Nullable RowKind getKind() {
        return kind;
    }

    /** The kinds of rows that there are. */
    public List<RowKind> getKinds() {
        return Arrays.stream(RowKind.values())
                .filter(each -> view.rows(each) > 0)
                .toList();
    }

    /** How many rows there are of all kinds; none any more when the list ended long ago. */
    public long getAll() {
        return Arrays.stream(RowKind.values()).mapToLong(view::rows).sum();
    }

    /** True while the list waits for somebody to say what is to be done. */
    public boolean isChecked() {
        return view.state() == ListState.CHECKED;
    }

    /** The rows of the page; none while they are still being read. */
    public List<ListRowView> getRows() {
        return page().items();
    }

    public Pages getPages() {
        return new Pages(page(), query);
    }

    private Page<ListRowView> page() {
        Page<ListRowView> found = page;
        if (found == null) {
            found = lists.rows(view.id(), kind, query.page(SIZE));
            page = found;
        }
        return found;
    }

    /** True when the names are shown whose country nobody can tell yet, in place of rows. */
    public boolean isCountriesShown() {
        return query.text("show").equals("countries") && getOpen() > 0;
    }

    /** The first of the names of which nobody can tell the country yet. */
    public List<Facet> getPlaces() {
        List<Facet> all = open();
        return all.subList(0, Math.min(MOST_NAMES, all.size()));
    }

    /** The countries to choose from, by name. */
    public List<SelectItem> getCountries() {
        List<SelectItem> found = countries;
        if (found == null) {
            found = labels.getCountries();
            countries = found;
        }
        return found;
    }

    /** How many such names there are. */
    public int getOpen() {
        return open().size();
    }

    private List<Facet> open() {
        List<Facet> found = open;
        if (found == null) {
            found = view.state().isBusy() || getAll() == 0 ? List.of() : lists.openCountries(view.id());
            open = found;
        }
        return found;
    }

    /** How far it is, of a hundred; null while nobody can tell. */
    public @Nullable Integer getPercent() {
        long all = view.toApply();
        return view.state() != ListState.APPLYING || all == 0 ? null : (int) Math.min(100, 100L * view.done() / all);
    }

    /** How far it is and how long it will take, in words. */
    public String getProgress() {
        if (view.state() == ListState.CHECKING) {
            return say.of("operation.progress.checking", view.staged());
        }
        String rows = say.of("operation.progress.applying", view.done(), view.toApply());
        return view.left(clock.instant()).map(left -> rows + " " + left(left)).orElse(rows);
    }

    private String left(Duration left) {
        long seconds = left.toSeconds();
        return seconds < SECONDS_OF_A_MINUTE
                ? say.of("operation.progress.seconds", Math.max(1, seconds))
                : say.of("operation.progress.minutes", Math.round(seconds / (double) SECONDS_OF_A_MINUTE));
    }

    /** Why the file was refused. */
    public String getRefused() {
        String key = view.refused();
        return key == null ? "" : say.text(Text.of(key));
    }

    /** True when the list's value is to be taken in this conflict. */
    public boolean theirs(ListRowView row, ListColumn column) {
        return row.theirs().contains(column);
    }

    /** Says whose value stands, and leads back to the row. */
    public void choose(int row, ListColumn column, boolean list) {
        try {
            lists.choose(view.id(), row, column, list);
        } catch (DomainException broken) {
            answer.refuse(broken);
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + here()
                    + (kind == null ? "" : "&kind=" + kind)
                    + (page().request().number() == 1
                            ? ""
                            : "&page=" + page().request().number())
                    + "#row-" + row);
        } catch (IOException gone) {
            throw new UncheckedIOException("The answer could not be sent", gone);
        }
    }

    /** Says which countries the names mean that were chosen. */
    public @Nullable String sayCountries() {
        return answer.to(this::countriesSaid, "operation.countries.saved", here() + "&show=countries");
    }

    private void countriesSaid() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        List<Map.Entry<String, String>> chosen = sent.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(COUNTRY_OF) && !each.getValue().isEmpty())
                .toList();
        new InvalidInput.Checks()
                .that(!chosen.isEmpty(), "countries", Text.of("web.choose-country"))
                .done();
        for (Map.Entry<String, String> each : chosen) {
            lists.sayCountry(
                    each.getKey().substring(COUNTRY_OF.length()),
                    each.getValue().equals(NO_COUNTRY) ? null : each.getValue());
        }
    }

    /** Has the rows taken over that nothing is wrong with. */
    public @Nullable String apply() {
        try {
            return answer.to(() -> lists.apply(view.id(), version), "operation.list.begun", here());
        } catch (ChangedMeanwhile meanwhile) {
            answer.refuse(meanwhile);
            return null;
        }
    }

    /** Stops the list. */
    public @Nullable String cancel() {
        return answer.to(() -> lists.cancel(view.id()), "operation.list.cancelled", here());
    }

    private String here() {
        return "/operation/list.xhtml?id=" + view.id();
    }
}
