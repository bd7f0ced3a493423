package org.oks.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.governance.OwedPlanAction;
import org.oks.governance.PlanActions;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.Page;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;

/** What action plans give me to do, in all my engagements, beside my tasks. */
@Named("myPlanPart")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class MyPlanPart {
    private static final int SIZE = 10;
    private static final String PAGE = "plans";

    @Inject
    private Query query;

    @Inject
    private PlanActions actions;

    @Inject
    private Answer answer;

    private Page<OwedPlanAction> mine;

    @PostConstruct
    void load() {
        mine = actions.mine(new Page.Request(query.number(PAGE, 1, 100_000).orElse(1), SIZE));
    }

    /** This page of them, the earliest day first. */
    public Page<OwedPlanAction> getMine() {
        return mine;
    }

    /** The address with another page of them; empty where there is none. */
    public String page(int step) {
        int number = mine.request().number() + step;
        return number < 1 || number > mine.pages() ? "" : query.with(PAGE, number == 1 ? "" : Integer.toString(number));
    }

    /** Says that one is done. */
    public @Nullable String done(OwedPlanAction owed) {
        try {
            return answer.to(
                    () -> actions.done(
                            owed.action().engagementId(),
                            owed.action().number(),
                            owed.action().version()),
                    "governance.plan.is-done",
                    "/workflow/my-work.xhtml");
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }
}
