package org.oks.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.governance.AskedSignature;
import org.oks.governance.SponsorSignatures;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.DomainException;
import org.oks.web.people.Browser;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;

/**
 * The page of a link by which a sponsor without an account signs off. Opening it has no effect; sending it uses the link
 * up. It keeps nothing on the server; what makes a sent form good is the link in it, and the version that was read.
 */
@Named("signPage")
@RequestScoped
public class SignPage {
    @Inject
    private Query query;

    @Inject
    private SponsorSignatures signatures;

    @Inject
    private Answer answer;

    @Inject
    private Browser browser;

    private String token = "";
    private long read;
    private @Nullable AskedSignature asked;
    private @Nullable LocalDate adoptedOn;
    private @Nullable String reason;

    @PostConstruct
    void look() {
        token = query.text("token");
        if (isThanked()) {
            return;
        }
        try {
            AskedSignature found = signatures.look(token, browser.address());
            FacesContext.getCurrentInstance().getViewRoot().setLocale(found.language());
            asked = found;
            read = query.number("version", 0, Integer.MAX_VALUE).orElse((int) found.version());
        } catch (DomainException refused) {
            answer.refuse(refused);
        }
    }

    /** Looks at the link before the page is written. */
    public void begin() {
        // done when the page was asked for
    }

    /** Signs it off. */
    public @Nullable String sign() {
        return use(() -> signatures.signOff(token, read, adoptedOn, browser.address()));
    }

    /** Sends it back. */
    public @Nullable String sendBack() {
        return use(() -> signatures.sendBack(token, read, reason, browser.address()));
    }

    private @Nullable String use(Answer.Act act) {
        if (asked == null) {
            return null;
        }
        try {
            return answer.to(act, "governance.sign.done", "/governance/sign.xhtml?thanks=1");
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }

    /** What is asked; null when the link does not work. */
    public @Nullable AskedSignature getAsked() {
        return asked;
    }

    public String getToken() {
        return token;
    }

    /** True after it was used. */
    public boolean isThanked() {
        return query.text("thanks").equals("1");
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
}
