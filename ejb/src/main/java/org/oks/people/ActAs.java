package org.oks.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;

/**
 * Lets code that runs without a signed-in person go through the doors of the rooms as somebody: the demonstration's
 * data, the operator's checks on this machine, and the tests in the container, nothing else. The container checks the
 * roles of the doors as if the person were signed in.
 */
@ApplicationScoped
public class ActAs {
    @Inject
    CurrentActor currentActor;

    @EJB
    AsPerson person;

    @EJB
    AsAdministrator administrator;

    @EJB
    AsManager manager;

    @EJB
    AsApprover approver;

    @EJB
    AsEditor editor;

    /**
     * Does the work as the actor.
     *
     * @param actor somebody with at most one global role: the container lets one role at a time act
     */
    public <T> T call(Actor actor, Supplier<T> work) {
        if (actor.roles().size() > 1) {
            throw new IllegalArgumentException("Act in one role at a time, not " + actor.roles());
        }
        String role = actor.roles().stream().findFirst().orElse(Roles.PERSON);
        try (var as = currentActor.tell(actor)) {
            return switch (role) {
                case Roles.ADMINISTRATOR -> administrator.call(work);
                case Roles.MANAGER -> manager.call(work);
                case Roles.APPROVER -> approver.call(work);
                case Roles.EDITOR -> editor.call(work);
                case Roles.PERSON -> person.call(work);
                default -> throw new IllegalArgumentException("There is no global role " + role);
            };
        }
    }

    /** Does the work as the actor. */
    public void run(Actor actor, Runnable work) {
        call(actor, () -> {
            work.run();
            return true;
        });
    }
}
