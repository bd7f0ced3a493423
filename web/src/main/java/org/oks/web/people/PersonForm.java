package org.oks.web.people;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.people.InvitePerson;
import org.oks.people.PersonDetails;
import org.oks.people.PersonView;

/** The fields of an account. */
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1;

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String institution;
    private String[] roles = {};

    static PersonForm of(PersonView view) {
        PersonForm form = new PersonForm();
        form.id = view.id();
        form.name = view.name();
        form.email = view.email();
        form.institution = view.institution();
        form.roles = view.roles().toArray(String[]::new);
        return form;
    }

    PersonDetails details() {
        return new PersonDetails(Objects.requireNonNullElse(name, ""), email, institution);
    }

    InvitePerson invitation() {
        return new InvitePerson(Objects.requireNonNullElse(id, ""), details(), chosen());
    }

    Set<String> chosen() {
        return Set.copyOf(List.of(roles));
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

    public @Nullable String getInstitution() {
        return institution;
    }

    public void setInstitution(@Nullable String institution) {
        this.institution = institution;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }
}
