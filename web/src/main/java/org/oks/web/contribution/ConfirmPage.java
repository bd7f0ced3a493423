package org.oks.web.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Answered;
import org.oks.contribution.Asked;
import org.oks.contribution.Confirmations;
import org.oks.contribution.Verdict;
import org.oks.platform.DomainException;
import org.oks.web.people.Browser;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;

/**
 * The page of a link by which somebody outside answers. Opening it has no effect; sending it uses the link up. It keeps
 * nothing on the server: whoever needs an hour to answer still can. What makes a sent form good is the link in it.
 */
@Named("confirmPage")
@RequestScoped
public class ConfirmPage {
    @Inject
    private Query query;

    @Inject
    private Confirmations confirmations;

    @Inject
    private Answer answer;

    @Inject
    private Browser browser;

    private String token = "";
    private @Nullable Asked asked;
    private @Nullable Verdict onStatement;
    private @Nullable Verdict onSignificance;
    private @Nullable Verdict onOurPart;
    private @Nullable String aboutStatement;
    private @Nullable String aboutSignificance;
    private @Nullable String aboutOurPart;
    private @Nullable String howKnown;

    @PostConstruct
    void look() {
        token = query.text("token");
        if (isThanked()) {
            return;
        }
        try {
            Asked found = confirmations.look(token, browser.address());
            FacesContext.getCurrentInstance().getViewRoot().setLocale(found.language());
            asked = found;
        } catch (DomainException refused) {
            answer.refuse(refused);
        }
    }

    /** Looks at the link before the page is written. */
    public void begin() {
        // done when the page was asked for
    }

    /** Answers. */
    public @Nullable String send() {
        if (asked == null) {
            return null;
        }
        return answer.to(
                () -> confirmations.answer(
                        token,
                        new Answered(
                                onStatement,
                                onSignificance,
                                onOurPart,
                                aboutStatement,
                                aboutSignificance,
                                aboutOurPart,
                                howKnown),
                        browser.address()),
                "contribution.confirm.done",
                "/contribution/confirm.xhtml?thanks=1");
    }

    /** What is asked; null when the link does not work. */
    public @Nullable Asked getAsked() {
        return asked;
    }

    public String getToken() {
        return token;
    }

    /** True after an answer. */
    public boolean isThanked() {
        return query.text("thanks").equals("1");
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public @Nullable Verdict getOnStatement() {
        return onStatement;
    }

    public void setOnStatement(@Nullable Verdict onStatement) {
        this.onStatement = onStatement;
    }

    public @Nullable Verdict getOnSignificance() {
        return onSignificance;
    }

    public void setOnSignificance(@Nullable Verdict onSignificance) {
        this.onSignificance = onSignificance;
    }

    public @Nullable Verdict getOnOurPart() {
        return onOurPart;
    }

    public void setOnOurPart(@Nullable Verdict onOurPart) {
        this.onOurPart = onOurPart;
    }

    public @Nullable String getAboutStatement() {
        return aboutStatement;
    }

    public void setAboutStatement(@Nullable String aboutStatement) {
        this.aboutStatement = aboutStatement;
    }

    public @Nullable String getAboutSignificance() {
        return aboutSignificance;
    }

    public void setAboutSignificance(@Nullable String aboutSignificance) {
        this.aboutSignificance = aboutSignificance;
    }

    public @Nullable String getAboutOurPart() {
        return aboutOurPart;
    }

    public void setAboutOurPart(@Nullable String aboutOurPart) {
        this.aboutOurPart = aboutOurPart;
    }

    public @Nullable String getHowKnown() {
        return howKnown;
    }

    public void setHowKnown(@Nullable String howKnown) {
        this.howKnown = howKnown;
    }
}
