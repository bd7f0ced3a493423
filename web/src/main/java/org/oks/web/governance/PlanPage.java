package org.oks.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.governance.ActionPlan;
import org.oks.governance.GovernanceElementType;
import org.oks.governance.Money;
import org.oks.governance.PlanActionDraft;
import org.oks.governance.PlanActionView;
import org.oks.governance.PlanActions;
import org.oks.governance.PlanState;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.visioning.PlaybookElement;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;
import org.oks.web.results.Typed;
import org.oks.web.visioning.VisioningLabels;

/** The action plan, a table for each prioritized challenge, and the form for one more or for the named action. */
@Named("planPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private PlanActions actions;

    @Inject
    private VisioningLabels visioning;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Dates dates;

    private String id;
    private int number;
    private long version;
    private boolean open = true;
    private @Nullable String reason;
    private final Typed typed = new Typed();
    private @Nullable Conflict conflict;
    private transient @Nullable ActionPlan plan;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        number = query.number("row", 1, 999_999).orElse(0);
        if (number > 0) {
            PlanActionView there = actions.view(id, number);
            version = there.version();
            open = there.isOpen();
            show(typed, there.said());
        }
    }

    private static void show(Typed form, PlanActionDraft said) {
        form.put("challenge", said.challenge())
                .put("what", said.what())
                .put("owner", said.owner())
                .put("ownerName", said.ownerName())
                .put("startOn", said.startOn())
                .put("dueOn", said.dueOn())
                .put("state", said.state())
                .put("amount", said.amount())
                .put("currency", said.currency())
                .put("funding", said.funding())
                .put("element", said.element());
    }

    /** Adds one more, or says the named one anew. */
    public @Nullable String save() {
        return turn(
                () -> {
                    PlanActionDraft draft = draft();
                    if (number == 0) {
                        actions.add(id, draft);
                    } else {
                        actions.change(id, number, version, draft);
                    }
                },
                "governance.plan.saved");
    }

    /** Says that the named one is done. */
    public @Nullable String done() {
        return turn(() -> actions.done(id, number, version), "governance.plan.is-done");
    }

    /** Drops the named one. */
    public @Nullable String drop() {
        return turn(() -> actions.drop(id, number, version, reason), "governance.plan.is-dropped");
    }

    private PlanActionDraft draft() {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        PlanActionDraft draft = new PlanActionDraft(
                typed.choice("challenge", PlaybookElement.class),
                typed.text("what"),
                typed.text("owner"),
                typed.text("ownerName"),
                day("startOn", checks),
                day("dueOn", checks),
                typed.choice("state", PlanState.class),
                typed.decimal("amount", checks),
                typed.text("currency"),
                typed.text("funding"),
                typed.choice("element", GovernanceElementType.class));
        checks.done();
        return draft;
    }

    private @Nullable LocalDate day(String field, InvalidInput.Checks checks) {
        return Typed.day(typed.text(field), field, checks);
    }

    private @Nullable String turn(Answer.Act act, String notice) {
        conflict = null;
        try {
            return answer.to(act, notice, "/governance/plan.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            PlanActionView now = actions.view(id, number);
            version = now.version();
            open = now.isOpen();
            Typed theirs = new Typed();
            show(theirs, now.said());
            conflict = typed.against(theirs, field -> say.plain("governance.plan.field." + field));
            return null;
        }
    }

    public ActionPlan getPlan() {
        ActionPlan found = plan;
        if (found == null) {
            found = actions.plan(id);
            plan = found;
        }
        return found;
    }

    /** The challenges to choose from. */
    public List<SelectItem> getChallenges() {
        return getPlan().challenges().stream()
                .map(each -> new SelectItem(each.challenge(), visioning.element(each.challenge())))
                .toList();
    }

    /** "INR 700,000 and USD 120.5"; empty when nothing costs anything. */
    public String sums(List<Money> sums) {
        return sums.stream()
                .map(sum -> sum.currency() + " " + dates.number(sum.amount()))
                .collect(Collectors.joining(", "));
    }

    public boolean isChanging() {
        return number > 0;
    }

    /** True while the named action can be said anew, done or dropped. */
    public boolean isOpen() {
        return open;
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

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
