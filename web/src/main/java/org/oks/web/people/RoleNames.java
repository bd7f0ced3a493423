package org.oks.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.oks.people.AccountState;
import org.oks.people.Roles;
import org.oks.web.platform.Say;

/** Roles and states of accounts in the reader's words. */
@Named("roleNames")
@ApplicationScoped
public class RoleNames {
    @Inject
    private Say say;

    /** The global roles to choose from. */
    public List<SelectItem> getAll() {
        return Roles.GRANTED.stream()
                .map(role -> new SelectItem(role, say.plain("people.role." + role)))
                .toList();
    }

    /** The roles in one line. */
    public String line(Collection<String> roles) {
        return roles.isEmpty()
                ? say.plain("people.role.none")
                : roles.stream().map(role -> say.plain("people.role." + role)).collect(Collectors.joining(", "));
    }

    /** The state in a word. */
    public String state(AccountState state) {
        return say.plain("people.state." + state);
    }

    /** The meaning of the state's tag. */
    public String meaning(AccountState state) {
        return switch (state) {
            case ACTIVE -> "ok";
            case INVITED -> "warn";
            case LOCKED -> "hold";
        };
    }

    /** The icon of the state's tag. */
    public String icon(AccountState state) {
        return switch (state) {
            case ACTIVE -> "ok";
            case INVITED -> "key";
            case LOCKED -> "lock";
        };
    }
}
