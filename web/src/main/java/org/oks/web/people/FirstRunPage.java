package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.people.FirstRun;
import org.oks.people.PersonDetails;
import org.oks.platform.DomainException;
import org.oks.web.platform.Answer;

/** Makes the first administrator by the token in the data folder. Opening the page has no effect. */
@Named("firstRunPage")
@RequestScoped
public class FirstRunPage {
    @Inject
    private FirstRun firstRun;

    @Inject
    private Answer answer;

    @Inject
    private Browser browser;

    @Inject
    private NewPassword password;

    private @Nullable String token;
    private boolean open;
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String email;

    /** Says whether the token works. */
    public void look() {
        try {
            firstRun.look(secret(), browser.address());
            open = true;
        } catch (DomainException refused) {
            answer.refuse(refused);
        }
    }

    /** Makes the account and goes to the sign-in. */
    public @Nullable String make() {
        return answer.to(
                () -> firstRun.make(
                        secret(),
                        Objects.requireNonNullElse(id, ""),
                        new PersonDetails(Objects.requireNonNullElse(name, ""), email, null),
                        password.typed(),
                        browser.address()),
                "people.first.done",
                "/sign-in.xhtml");
    }

    /** True while the form is shown: the token works, or the form was sent and came back. */
    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    private String secret() {
        return Objects.requireNonNullElse(token, "");
    }
}
