package org.oks.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.people.MyAccount;
import org.oks.people.PersonView;
import org.oks.web.platform.Answer;

/** One's own account: name, e-mail, password. */
@Named("myAccountPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class MyAccountPage {
    @Inject
    private MyAccount account;

    @Inject
    private Answer answer;

    @Inject
    private Browser browser;

    @Inject
    private NewPassword password;

    private PersonView person;
    private PersonForm form;
    private @Nullable String present;

    @PostConstruct
    void load() {
        person = account.get();
        form = PersonForm.of(person);
    }

    public PersonView getPerson() {
        return person;
    }

    public PersonForm getForm() {
        return form;
    }

    public @Nullable String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present;
    }

    /** Saves name and e-mail. */
    public @Nullable String describe() {
        return answer.to(
                () -> account.describe(
                        Objects.requireNonNullElse(form.getName(), ""),
                        Objects.requireNonNullElse(form.getEmail(), "")),
                "people.described",
                "/people/me.xhtml");
    }

    /** Changes the password; every session ends, so the way goes on over the sign-in. */
    public @Nullable String changePassword() {
        return answer.to(
                () -> account.changePassword(
                        Objects.requireNonNullElse(present, ""), password.typed(), browser.address()),
                "people.password.done",
                "/sign-in.xhtml");
    }
}
