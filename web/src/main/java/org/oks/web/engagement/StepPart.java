package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.StepView;
import org.oks.engagement.Steps;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Errors;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;

/** The steps of the phase, for the overview and for the page of each step: what is done, by whom, and what it still needs. */
@Named("stepPart")
@RequestScoped
public class StepPart {
    @Inject
    private Steps steps;

    @Inject
    private Names names;

    @Inject
    private Answer answer;

    @Inject
    private Errors errors;

    @Inject
    private Query query;

    private @Nullable List<StepView> all;

    /** The steps of the phase in their order. */
    public List<StepView> getAll() {
        if (all == null) {
            all = steps.list(query.required("id", "engagement"));
            names.need(all.stream().map(StepView::changedBy).toList());
            names.need(all.stream().map(StepView::doneBy).toList());
        }
        return all;
    }

    /** The step, null when the phase has none of this name. */
    public @Nullable StepView of(String element) {
        return getAll().stream()
                .filter(step -> step.element().equals(element))
                .findFirst()
                .orElse(null);
    }

    /** Says that the step is done, after its page saved what was written; what was saved stays when it is refused. */
    public @Nullable String finish(String engagementId, String element) {
        // what was looked up before the page saved is old
        all = null;
        errors.typedIsSaved();
        return answer.to(
                () -> steps.finish(engagementId, element),
                "engagement.step.done",
                "/engagement/engagement.xhtml?id=" + engagementId);
    }
}
