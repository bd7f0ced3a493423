package org.oks.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.learning.OwedAction;
import org.oks.learning.ReviewActions;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.Page;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;

/** What after reviews gave me to do, in all my engagements, beside my tasks. */
@Named("myActionsPart")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class MyActionsPart {
    private static final int SIZE = 10;
    private static final String PAGE = "actions";

    @Inject
    private Query query;

    @Inject
    private ReviewActions actions;

    @Inject
    private Answer answer;

    private Page<OwedAction> mine;

    @PostConstruct
    void load() {
        mine = actions.mine(new Page.Request(query.number(PAGE, 1, 100_000).orElse(1), SIZE));
    }

    /** This page of them, the earliest day first. */
    public Page<OwedAction> getMine() {
        return mine;
    }

    /** The address with another page of them; empty where there is none. */
    public String page(int step) {
        int number = mine.request().number() + step;
        return number < 1 || number > mine.pages() ? "" : query.with(PAGE, number == 1 ? "" : Integer.toString(number));
    }

    /** Says that the one is done whose button was pressed. */
    public @Nullable String done() {
        WhichAction which = WhichAction.read(query.text(WhichAction.SENT)).orElse(null);
        if (which == null) {
            return null;
        }
        try {
            return answer.to(
                    () -> actions.done(which.engagementId(), which.number(), which.version()),
                    "learning.action.is-done",
                    "/workflow/my-work.xhtml");
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }
}
