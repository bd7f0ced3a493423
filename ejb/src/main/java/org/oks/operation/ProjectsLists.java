package org.oks.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Page;
import org.oks.platform.StoredFile;
import org.oks.platform.StoredFiles;
import org.oks.platform.Text;

/**
 * Projects lists of the World Bank in three steps: somebody brings a file, which is checked row by row; looks at what it
 * would do; and has it taken over. All of it needs a role that grants {@link Act#IMPORT}.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ProjectsLists {
    @Inject
    ListRepository lists;

    @Inject
    Countries countries;

    @Inject
    OperationAccess access;

    @Inject
    StoredFiles files;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Takes a file in; its rows are checked in the background.
     *
     * @param name as the sender calls it
     * @throws ListRefused when it holds no projects list, lacks a column, or cannot be read safely
     * @throws org.oks.platform.FileRefused when it is empty or too large
     */
    public ListView bring(String name, InputStream content) {
        access.require();
        AtomicReference<ListReading.Head> head = new AtomicReference<>();
        StoredFile file = files.store(name, content, there -> head.set(ListReading.head(ListFile.of(there))));
        ProjectsList list =
                new ProjectsList(UUID.randomUUID().toString(), file, actor.get().id(), clock.instant());
        list.head(Objects.requireNonNull(head.get()));
        lists.add(list);
        audit.record("operation.bring-list", "operation-list", list.id(), null, null, file, null);
        lists.flush();
        return view(list);
    }

    /** The lists that were brought, newest first. */
    public Page<ListView> list(Page.Request page) {
        access.require();
        Page<ProjectsList> found = lists.lists(page);
        Map<String, Map<RowKind, Long>> rows =
                lists.kinds(found.items().stream().map(ProjectsList::id).toList());
        LocalDate newest = lists.newest();
        return found.map(list -> list.view(rows.getOrDefault(list.id(), Map.of()), newest));
    }

    /** One list and where it stands. */
    public ListView view(String id) {
        access.require();
        return view(lists.get(id));
    }

    /**
     * Rows of the list, by their numbers.
     *
     * @param kind only these; null for all
     */
    public Page<ListRowView> rows(String id, @Nullable RowKind kind, Page.Request page) {
        access.require();
        lists.get(id);
        return lists.rows(id, kind, page).map(StagedRow::view);
    }

    /** Writes what must be mended in the file as a spreadsheet (XLSX). */
    public void writeErrors(String id, OutputStream out, Locale language) throws IOException {
        access.require();
        lists.get(id);
        WrongRows.write(out, lists.wrong(id), language);
    }

    /** The names in the column of countries of which nobody can tell the country yet, with the number of their rows. */
    public List<Facet> openCountries(String id) {
        access.require();
        Countries.Known known = countries.known();
        return lists.places(id).stream()
                .filter(place -> known.isOpen(place.value()))
                .toList();
    }

    /**
     * Says once which country a name means, for all rows of all lists.
     *
     * @param country two letters of ISO 3166; null when it is no country
     */
    public void sayCountry(@Nullable String name, @Nullable String country) {
        access.require();
        new InvalidInput.Checks()
                .text(name, "name", 300, Text.of("operation.country.name-missing"))
                .that(
                        country == null || List.of(Locale.getISOCountries()).contains(country),
                        "country",
                        Text.of("operation.country.unknown"))
                .done();
        countries.say(Objects.requireNonNull(name), country);
    }

    /**
     * Says whose value stands where a person here wrote something else than the list says.
     *
     * @param list true for the list's, false for ours
     */
    public ListRowView choose(String id, int row, ListColumn column, boolean list) {
        requireChecked(access(id));
        StagedRow staged = lists.row(id, row);
        boolean conflict = staged.view().differences().stream()
                .anyMatch(difference -> difference.conflict() && difference.column() == column);
        new InvalidInput.Checks()
                .that(conflict, "column", Text.of("operation.choose.no-conflict", row, column.title()))
                .done();
        staged.choose(column, list);
        lists.flush();
        return staged.view();
    }

    /**
     * Has the list taken over, in the background. Rows with something wrong are left out.
     *
     * @param version the version that was looked at
     * @throws ChangedMeanwhile when it is another by now
     * @throws ListNotNow unless it is checked and not taken over yet
     */
    public ListView apply(String id, long version) {
        ProjectsList list = access(id);
        requireChecked(list);
        ChangedMeanwhile.check(Text.of("operation.the.list"), version, list.version());
        list.beginApplying(clock.instant());
        audit.record("operation.begin-list", "operation-list", id, null, null, null, null);
        lists.flush();
        return view(list);
    }

    /**
     * Stops the list. What was taken over by then stays.
     *
     * @throws ListNotNow when it has ended already
     */
    public ListView cancel(String id) {
        ProjectsList list = access(id);
        if (!list.state().isBusy() && list.state() != ListState.CHECKED) {
            throw new ListNotNow(Text.of("operation.list.ended"));
        }
        list.cancel(clock.instant());
        audit.record("operation.cancel-list", "operation-list", id, null, null, null, null);
        lists.flush();
        return view(list);
    }

    private ProjectsList access(String id) {
        access.require();
        return lists.hold(id);
    }

    private static void requireChecked(ProjectsList list) {
        if (list.state() != ListState.CHECKED) {
            throw new ListNotNow(Text.of("operation.list.not-checked"));
        }
    }

    private ListView view(ProjectsList list) {
        return list.view(lists.kinds(List.of(list.id())).getOrDefault(list.id(), Map.of()), lists.newest());
    }
}
