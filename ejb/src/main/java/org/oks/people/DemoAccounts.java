package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.Settings;

/**
 * The accounts of a demonstration: one for each part somebody plays, all with one password that is generated for this
 * installation and stands in a file of the data folder. Their names are invented. Outside a demonstration they open
 * nothing.
 */
@ApplicationScoped
@Transactional
public class DemoAccounts {
    private static final Logger LOG = System.getLogger(DemoAccounts.class.getName());

    private record Part(
            String role, String id, String name, @Nullable String globalRole) {
        InvitePerson invitation() {
            String institution = id.equals("nita.client") ? "National AIDS Control Organization" : null;
            return new InvitePerson(
                    id,
                    new PersonDetails(name, id + "@example.org", institution),
                    globalRole == null ? Set.of() : Set.of(globalRole));
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part("task team lead", "amina.lead", "Amina Okello", null),
            new Part("national consultant", "ravi.consultant", "Ravi Menon", null),
            new Part("client focal point", "nita.client", "Nita Rao", null),
            new Part("approver", "omar.approver", "Omar Haddad", Roles.APPROVER),
            new Part("approver", "lena.approver", "Lena Fischer", Roles.APPROVER),
            new Part("approver", "tomas.approver", "Tomas Novak", Roles.APPROVER),
            new Part("manager", "maria.manager", "Maria Santos", Roles.MANAGER),
            new Part("manager", "musa.manager", "Musa Diallo", Roles.MANAGER),
            new Part("administrator", "ada.admin", "Ada Lind", Roles.ADMINISTRATOR));

    @Inject
    Persons persons;

    @Inject
    Accounts accounts;

    @Inject
    Identities identities;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** Makes the accounts that are missing, and the password anew when its file is lost. Does nothing at a usual start. */
    public void prepare() {
        SecretFile file = file();
        if (!Settings.demo()) {
            file.delete();
            return;
        }
        Optional<String> kept = password(file);
        String password = kept.orElseGet(Passphrase::fresh);
        boolean stillRight =
                kept.isPresent() && identities.checkPassword(PARTS.get(0).id(), password);
        try (var as = actor.act(Actor.system("start/demonstration", null))) {
            PARTS.forEach(part -> prepare(part, password, stillRight));
        }
        file.write(PARTS.stream()
                .map(part -> "%-20s  %-16s  %s".formatted(part.role(), part.id(), password))
                .toList());
        LOG.log(Level.INFO, "Demonstration accounts are ready: see {0}", file.path());
    }

    /**
     * Makes the accounts of further people, where they are missing, with the demonstration's password.
     *
     * @param globalRole what they may do everywhere; null for people on teams
     */
    public void prepare(Collection<String> ids, @Nullable String globalRole) {
        String password = password(file()).orElseThrow();
        try (var as = actor.act(Actor.system("start/demonstration", null))) {
            ids.forEach(id -> prepare(new Part("portfolio", id, id, globalRole), password, true));
        }
    }

    private static SecretFile file() {
        return new SecretFile(Settings.data().resolve("demo-sign-ins.txt"));
    }

    private static Optional<String> password(SecretFile file) {
        return file.lines().stream()
                .findFirst()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .filter(password -> password.length() >= PasswordRules.LEAST);
    }

    private void prepare(Part part, String password, boolean stillRight) {
        Optional<Person> known = persons.find(part.id());
        Person person = known.orElseGet(() -> make(part));
        if (person.illustrative() && (known.isEmpty() || !stillRight)) {
            accounts.setPassword(person, password);
        }
    }

    private Person make(Part part) {
        InvitePerson invitation = part.invitation();
        Person person = accounts.make(invitation, true);
        audit.record("person.invite", "person", part.id(), null, null, invitation.details(), null);
        return person;
    }
}
