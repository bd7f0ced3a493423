package org.oks.web.engagement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Engagements;
import org.oks.operation.Operations;
import org.oks.platform.Settings;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Query;

/** Proposes an engagement. */
@Named("proposePage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ProposePage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Engagements engagements;

    @Inject
    private Answer answer;

    @Inject
    private Query query;

    @Inject
    private Operations operations;

    @Inject
    private Dates dates;

    private CharterForm form;

    @PostConstruct
    void begin() {
        form = CharterForm.blank(Settings.demo());
        operations
                .find(query.text("operation"))
                .ifPresent(operation -> Supported.fillIn(form, operation, dates.getToday()));
    }

    public CharterForm getForm() {
        return form;
    }

    /** Proposes it and goes to its workspace. */
    public @Nullable String propose() {
        return answer.made(
                () -> engagements.propose(form.charter(), form.team()),
                "engagement.propose.done",
                made -> "/engagement/engagement.xhtml?id=" + made.facts().id());
    }
}
