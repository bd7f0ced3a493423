package org.oks.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.oks.governance.ElementState;
import org.oks.governance.ElementView;
import org.oks.governance.GovernanceElementType;
import org.oks.governance.GovernanceElements;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;

/** The life of one governance element: the sponsor signs exactly what the page showed; then the team says that it works. */
@Named("signOffPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class SignOffPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private GovernanceElements elements;

    @Inject
    private CurrentActor actor;

    @Inject
    private Names names;

    @Inject
    private Answer answer;

    @Inject
    private Dates dates;

    private String id;
    private GovernanceElementType type;
    private long version;
    private transient @Nullable ElementView view;
    private @Nullable LocalDate adoptedOn;
    private @Nullable String reason;
    private @Nullable LocalDate since;
    private @Nullable String note;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        type = query.choice("type", GovernanceElementType.class)
                .orElseThrow(() -> new NotFound(Text.of("governance.no.type")));
        look();
        adoptedOn = dates.getToday();
        since = getElement().operatingSince();
        note = getElement().operatingNote();
    }

    /** Looks at it anew: what is signed is what was shown. */
    private void look() {
        view = null;
        Long there = getElement().version();
        version = there == null ? 0 : there;
    }

    /** The element as it stands. */
    public ElementView getElement() {
        ElementView known = view;
        if (known == null) {
            known = elements.view(id, type);
            names.need(Arrays.asList(known.proposedBy(), known.signedBy()));
            view = known;
        }
        return known;
    }

    /** True when it waits for the sponsor and the reader is not the one who proposed it. */
    public boolean isSignable() {
        return is(ElementState.PROPOSED)
                && !actor.get().id().equals(getElement().proposedBy());
    }

    public boolean isProposable() {
        return !is(ElementState.PROPOSED);
    }

    public boolean isAdopted() {
        return getElement().state().isAdopted();
    }

    private boolean is(ElementState state) {
        return getElement().state() == state;
    }

    /** Signs it off. */
    public @Nullable String signOff() {
        return done(() -> elements.signOff(id, type, version, adoptedOn), "governance.signed");
    }

    /** Sends it back. */
    public @Nullable String sendBack() {
        return done(() -> elements.sendBack(id, type, version, reason), "governance.sent-back");
    }

    /** It is at work. */
    public @Nullable String operate() {
        return done(() -> elements.operate(id, type, version, since, note), "governance.works");
    }

    /** Opens what was adopted again, so that it can be written anew. */
    public @Nullable String proposeAnew() {
        return done(() -> elements.propose(id, type, version), "governance.proposed");
    }

    private @Nullable String done(Answer.Act act, String done) {
        try {
            return answer.to(act, done, "/governance/element.xhtml?id=" + id + "&type=" + type);
        } catch (ChangedMeanwhile changed) {
            look();
            answer.refuse(changed);
            return null;
        }
    }

    public @Nullable LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    public void setAdoptedOn(@Nullable LocalDate adoptedOn) {
        this.adoptedOn = adoptedOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
