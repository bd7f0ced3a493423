package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.people.InvitePerson;
import org.oks.people.People;
import org.oks.web.platform.Answer;

/** Makes an account and shows, once, the link by which its owner sets a password. */
@Named("invitePage")
@RequestScoped
public class InvitePage {
    private final PersonForm form = new PersonForm();

    @Inject
    private People people;

    @Inject
    private Answer answer;

    @Inject
    private OneTimeLink link;

    public PersonForm getForm() {
        return form;
    }

    /** Makes the account and goes to it. */
    public @Nullable String invite() {
        return answer.made(
                () -> {
                    InvitePerson invitation = form.invitation();
                    link.show(people.invite(invitation));
                    return invitation.id();
                },
                "people.invite.done",
                id -> "/people/person.xhtml?id=" + id);
    }
}
