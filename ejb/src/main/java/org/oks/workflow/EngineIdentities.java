package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.oks.people.Identities;
import org.oks.people.PersonDetails;
import org.oks.people.Roles;

/**
 * Users, groups and passwords as the engine's identity service keeps them. A group is a global role and bears its name.
 * Cockpit reads the same groups.
 */
@ApplicationScoped
class EngineIdentities implements Identities {
    @Inject
    EngineDoor door;

    @Override
    public boolean exists(String id) {
        return ask(identities -> identities.createUserQuery().userId(id).count() > 0);
    }

    @Override
    public void create(String id, PersonDetails details) {
        change(identities -> {
            User user = identities.newUser(id);
            name(user, details);
            identities.saveUser(user);
        });
    }

    @Override
    public void describe(String id, PersonDetails details) {
        change(identities -> {
            User user = user(identities, id);
            name(user, details);
            identities.saveUser(user);
        });
    }

    @Override
    public Set<String> rolesOf(String id) {
        return ask(identities -> identities.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .filter(Roles.GRANTED::contains)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Map<String, Set<String>> rolesOf(Collection<String> ids) {
        Map<String, Set<String>> roles = new TreeMap<>();
        if (ids.isEmpty()) {
            return roles;
        }
        String[] wanted = ids.toArray(String[]::new);
        for (String role : Roles.GRANTED) {
            List<User> members = ask(identities -> identities
                    .createUserQuery()
                    .memberOfGroup(role)
                    .userIdIn(wanted)
                    .list());
            members.forEach(user ->
                    roles.computeIfAbsent(user.getId(), id -> new TreeSet<>()).add(role));
        }
        return roles;
    }

    @Override
    public Set<String> withRole(String role) {
        return ask(identities -> identities.createUserQuery().memberOfGroup(role).list().stream()
                .map(User::getId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void setRoles(String id, Set<String> roles) {
        Set<String> lost = new HashSet<>(rolesOf(id));
        Set<String> won = new HashSet<>(roles);
        won.removeAll(lost);
        lost.removeAll(roles);
        change(identities -> {
            lost.forEach(role -> identities.deleteMembership(id, role));
            won.forEach(role -> {
                makeGroup(identities, role);
                identities.createMembership(id, role);
            });
        });
    }

    @Override
    public void changePassword(String id, String password) {
        change(identities -> {
            User user = user(identities, id);
            user.setPassword(password);
            identities.saveUser(user);
        });
    }

    @Override
    public boolean checkPassword(String id, String password) {
        return ask(identities -> identities.checkPassword(id, password));
    }

    private static void makeGroup(IdentityService identities, String role) {
        if (identities.createGroupQuery().groupId(role).count() == 0) {
            Group group = identities.newGroup(role);
            group.setName(role);
            group.setType("OKS");
            identities.saveGroup(group);
        }
    }

    private static User user(IdentityService identities, String id) {
        User user = identities.createUserQuery().userId(id).singleResult();
        if (user == null) {
            throw new IllegalArgumentException("The identity service knows no user " + id);
        }
        return user;
    }

    /** Cockpit shows two names; ours is one, which ends in the last word. */
    private static void name(User user, PersonDetails details) {
        int last = details.name().lastIndexOf(' ');
        user.setFirstName(last < 0 ? details.name() : details.name().substring(0, last));
        user.setLastName(last < 0 ? "" : details.name().substring(last + 1));
        user.setEmail(details.email());
    }

    private <T> T ask(Function<IdentityService, T> question) {
        return door.through(engine -> question.apply(engine.getIdentityService()));
    }

    private void change(Consumer<IdentityService> change) {
        door.through(engine -> {
            change.accept(engine.getIdentityService());
            return true;
        });
    }
}
