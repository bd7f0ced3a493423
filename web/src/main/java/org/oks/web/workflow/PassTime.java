package org.oks.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.oks.web.platform.Answer;
import org.oks.workflow.Demonstration;

/** Lets time pass in a demonstration, from the strip at the top of every page: what is due by then is done. */
@Named("passTime")
@RequestScoped
public class PassTime {
    @Inject
    private Demonstration demonstration;

    @Inject
    private Answer answer;

    private int days = 1;

    /** Moves the clock on and shows the same page again. */
    public @Nullable String now() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String query = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
        return answer.to(
                () -> demonstration.advanceTo(demonstration.now().plus(Duration.ofDays(days))),
                "workflow.time.passed",
                faces.getViewRoot().getViewId() + (query == null ? "" : "?" + query));
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
