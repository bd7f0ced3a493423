package org.oks.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Lets a creation that is sent again happen once. The sender gives each creation a key of its own; when the same key
 * comes again, because an answer got lost or a button was pressed twice, the answer is what was made the first time.
 * Keys are kept for a day.
 */
@Stateless
@RolesAllowed("person")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdempotentCreation {
    private static final int MOST_TRIES = 3;

    @Inject
    IdempotencyKeys keys;

    /** How something is made, named and found again. */
    public interface Creation<T> {
        /** Makes it: the use case. */
        T make();

        /** Where it is found, in at most 500 characters. */
        String place(T made);

        /** Finds what was made before. */
        T find(String place);
    }

    /**
     * What came of a creation.
     *
     * @param again true when it had been made before
     */
    public record Outcome<T>(T made, boolean again) {}

    /**
     * Carries the creation out, unless its key says that it was carried out before.
     *
     * @param request all that makes one request differ from another
     * @throws KeyReused when the key came with another request before
     */
    public <T> Outcome<T> once(String key, String request, Creation<T> creation) {
        for (int tries = 1; ; tries++) {
            try {
                return keys.attempt(key, request, creation);
            } catch (EJBException failure) {
                // the same key at the same moment: the other one was quicker, so what it made is there now
                if (tries == MOST_TRIES || !LostRace.in(failure)) {
                    throw failure;
                }
            }
        }
    }
}
