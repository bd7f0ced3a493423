package org.oks.web.results;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Page;
import org.oks.results.ChainLevel;
import org.oks.results.OksService;
import org.oks.results.ResultChains;
import org.oks.results.ServiceDraft;
import org.oks.results.ServiceView;
import org.oks.results.Services;
import org.oks.web.contribution.ClaimLabels;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** What was delivered, a row each, and the form for one more or for the row that the address names. */
@Named("servicesPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ServicesPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int ROWS = 25;
    /** Of the ids of the fields: the frame of the page has a field of its own with the name of one of them. */
    private static final String PREFIX = "s_";

    @Inject
    private Query query;

    @Inject
    private Services services;

    @Inject
    private ResultChains chains;

    @Inject
    private ClaimLabels terms;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    private String id;
    private int number;
    private long version;
    private final Typed typed = new Typed();
    private @Nullable Conflict conflict;
    private transient @Nullable Page<ServiceView> page;
    private transient Services.@Nullable Sums sums;
    private transient @Nullable List<SelectItem> outputs;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        number = query.number("service", 1, 999_999).orElse(0);
        if (number > 0) {
            ServiceView there = services.view(id, number);
            version = there.version();
            show(typed, there.said());
        }
    }

    private static void show(Typed form, ServiceDraft said) {
        form.put("type", said.type())
                .put("title", said.title())
                .put("deliveredOn", said.deliveredOn())
                .put("days", said.days())
                .put("people", said.people())
                .put("women", said.women())
                .put("men", said.men())
                .put("others", said.others())
                .put("cost", said.cost())
                .put("currency", said.currency())
                .put("funding", said.funding())
                .put("node", said.node());
    }

    /** Records one more, or says the named one anew. */
    public @Nullable String save() {
        return done(this::write, "results.service.saved");
    }

    private void write() {
        ServiceDraft draft = draft();
        if (number == 0) {
            services.record(id, draft);
        } else {
            services.change(id, number, version, draft);
        }
    }

    /** Withdraws the named one. */
    public @Nullable String withdraw() {
        return done(() -> services.withdraw(id, number, version), "results.service.gone");
    }

    private ServiceDraft draft() {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        LocalDate day = Typed.day(typed.text("deliveredOn"), "deliveredOn", checks);
        ServiceDraft draft = new ServiceDraft(
                typed.choice("type", OksService.class),
                typed.text("title"),
                day,
                typed.decimal("days", checks),
                typed.text("people"),
                typed.whole("women", checks),
                typed.whole("men", checks),
                typed.whole("others", checks),
                typed.decimal("cost", checks),
                typed.text("currency"),
                typed.text("funding"),
                typed.text("node"));
        checks.done();
        return draft;
    }

    private @Nullable String done(Answer.Act act, String notice) {
        conflict = null;
        try {
            return answer.to(act, notice, "/results/services.xhtml?id=" + id, PREFIX);
        } catch (ChangedMeanwhile changed) {
            ServiceView now = services.view(id, number);
            version = now.version();
            Typed theirs = new Typed();
            show(theirs, now.said());
            conflict = typed.against(theirs, field -> say.plain("results.service.field." + field));
            return null;
        }
    }

    /** A page of what stands. */
    public Page<ServiceView> getPage() {
        Page<ServiceView> found = page;
        if (found == null) {
            found = services.list(id, query.page(ROWS));
            page = found;
        }
        return found;
    }

    /** Links to the other pages. */
    public Pages getPages() {
        return new Pages(getPage(), query);
    }

    /** What all of it comes to. */
    public Services.Sums getSums() {
        Services.Sums found = sums;
        if (found == null) {
            found = services.sums(id);
            sums = found;
        }
        return found;
    }

    /** How many took part: "12 women, 9 men, 1 other or not stated"; empty when nobody counted. */
    public String participants(ServiceDraft said) {
        return said.women() == null && said.men() == null && said.others() == null
                ? ""
                : say.of("results.service.participants", zero(said.women()), zero(said.men()), zero(said.others()));
    }

    private static int zero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** The outputs of the chain to choose from. */
    public List<SelectItem> getOutputs() {
        List<SelectItem> found = outputs;
        if (found == null) {
            found = chains.view(id).at(ChainLevel.OUTPUT).stream()
                    .map(node -> new SelectItem(node.code(), node.code() + " " + node.text()))
                    .toList();
            outputs = found;
        }
        return found;
    }

    /** The kind of a service, as its readers call it. */
    public String kind(ServiceDraft said) {
        return terms.term("services", said.type());
    }

    /** True when a row is said anew, not recorded. */
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
}
