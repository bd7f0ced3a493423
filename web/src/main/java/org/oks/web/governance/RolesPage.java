package org.oks.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.governance.ClientRole;
import org.oks.governance.ClientRoles;
import org.oks.governance.RoleDraft;
import org.oks.governance.RoleView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.StoredFile;
import org.oks.web.contribution.Upload;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;
import org.oks.web.results.Typed;

/** Who has and had which role at the client, and the form for one more or for the row that the address names. */
@Named("rolesPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class RolesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private ClientRoles roles;

    @Inject
    private Upload upload;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Dates dates;

    private String id;
    private int number;
    private long version;
    private @Nullable String termsName;
    private final Typed typed = new Typed();
    private transient @Nullable Part file;
    private @Nullable Conflict conflict;
    private transient @Nullable List<RoleView> all;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        number = query.number("row", 1, 999_999).orElse(0);
        if (number > 0) {
            RoleView there = roles.view(id, number);
            version = there.version();
            termsName = there.termsName();
            show(typed, there.said());
        }
    }

    private static void show(Typed form, RoleDraft said) {
        form.put("role", said.role())
                .put("title", said.title())
                .put("person", said.person())
                .put("unit", said.unit())
                .put("share", said.share())
                .put("since", said.since())
                .put("until", said.until())
                .put("reportsTo", said.reportsTo())
                .put("tasks", said.tasks())
                .put("signedOn", said.signedOn());
    }

    /** Writes one more down, or the named one anew. */
    public @Nullable String save() {
        return done(this::write, "governance.roles.saved");
    }

    /** Withdraws the named one. */
    public @Nullable String withdraw() {
        return done(() -> roles.withdraw(id, number, version), "governance.roles.gone");
    }

    private void write() {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        draft(null, checks);
        checks.done();
        StoredFile stored = upload.stored(
                id, file, named -> draft(named, new InvalidInput.Checks()).checks(dates.getToday()));
        RoleDraft draft = draft(stored, checks);
        if (number == 0) {
            roles.record(id, draft);
        } else {
            roles.change(id, number, version, draft);
        }
    }

    private RoleDraft draft(@Nullable StoredFile stored, InvalidInput.Checks checks) {
        return new RoleDraft(
                typed.choice("role", ClientRole.class),
                typed.text("title"),
                typed.text("person"),
                typed.text("unit"),
                typed.whole("share", checks),
                day("since", checks),
                day("until", checks),
                typed.text("reportsTo"),
                typed.text("tasks"),
                day("signedOn", checks),
                stored);
    }

    private @Nullable LocalDate day(String field, InvalidInput.Checks checks) {
        return Typed.day(typed.text(field), field, checks);
    }

    private @Nullable String done(Answer.Act act, String notice) {
        conflict = null;
        try {
            return answer.to(act, notice, "/governance/roles.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            RoleView now = roles.view(id, number);
            version = now.version();
            Typed theirs = new Typed();
            show(theirs, now.said());
            conflict = typed.against(theirs, field -> say.plain("governance.roles.field." + field));
            return null;
        }
    }

    /** All that stand, by role. */
    public List<RoleView> getAll() {
        List<RoleView> found = all;
        if (found == null) {
            found = roles.list(id);
            all = found;
        }
        return found;
    }

    /** True when a row is written anew, not added. */
    public boolean isChanging() {
        return number > 0;
    }

    /** True when the reader is asked whether it is to go. */
    public boolean isRemoving() {
        return isChanging() && query.text("remove").equals("1");
    }

    public int getNumber() {
        return number;
    }

    public Map<String, Serializable> getSaid() {
        return typed.values();
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    public @Nullable String getTermsName() {
        return termsName;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
