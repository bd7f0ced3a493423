package org.oks.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.oks.people.People;
import org.oks.people.PersonView;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;

/** One account, for an administrator: what it is called, its roles, its lock, a link for a new password. */
@Named("personPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private People people;

    @Inject
    private Answer answer;

    @Inject
    private OneTimeLink link;

    private PersonView person;
    private PersonForm form;
    private @Nullable String reason;
    private @Nullable String why;
    private boolean mentions;

    @PostConstruct
    void load() {
        person = people.get(query.required("id", "account"));
        form = PersonForm.of(person);
    }

    public PersonView getPerson() {
        return person;
    }

    public PersonForm getForm() {
        return form;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public boolean isMentions() {
        return mentions;
    }

    public void setMentions(boolean mentions) {
        this.mentions = mentions;
    }

    /** Erases what the record says of the person. */
    public @Nullable String erase() {
        return done(() -> people.eraseFromRecord(person.id(), mentions, why), "people.erase.done");
    }

    /** Saves name, e-mail and institution. */
    public @Nullable String describe() {
        return done(() -> people.describe(person.id(), form.details(), person.version()), "people.described");
    }

    /** Saves the roles. */
    public @Nullable String changeRoles() {
        return done(() -> people.changeRoles(person.id(), form.chosen(), person.version()), "people.roles.done");
    }

    /** Locks the account. */
    public @Nullable String lock() {
        return done(() -> people.lock(person.id(), person.version(), reason), "people.lock.done");
    }

    /** Unlocks the account. */
    public @Nullable String unlock() {
        return done(() -> people.unlock(person.id(), person.version()), "people.unlock.done");
    }

    /** Makes a link for a new password and shows it. */
    public @Nullable String reset() {
        return done(() -> link.show(people.reset(person.id())), "people.reset.done");
    }

    private @Nullable String done(Runnable act, String key) {
        return answer.to(act::run, key, "/people/person.xhtml?id=" + person.id());
    }
}
