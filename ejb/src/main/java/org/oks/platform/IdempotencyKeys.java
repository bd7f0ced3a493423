package org.oks.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

/** One try of an {@link IdempotentCreation}: the key and what is made stand or fall in one transaction. */
@Stateless
@RolesAllowed("person")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdempotencyKeys {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Carries the creation out, or finds what it made before.
     *
     * @throws KeyReused when the key came with another request before
     */
    public <T> IdempotentCreation.Outcome<T> attempt(
            String key, String request, IdempotentCreation.Creation<T> creation) {
        String person = actor.get().id();
        String hash = sha256(request);
        IdempotencyRecord before = em.find(IdempotencyRecord.class, new IdempotencyRecord.Key(person, key));
        if (before != null) {
            if (!before.isOf(hash)) {
                throw new KeyReused();
            }
            return new IdempotentCreation.Outcome<>(creation.find(before.location()), true);
        }
        IdempotencyRecord record = new IdempotencyRecord(person, key, hash, clock.instant());
        em.persist(record);
        // whoever comes at the same moment with the same key waits here for the first to end
        em.flush();
        T made = creation.make();
        record.leadsTo(creation.place(made));
        em.flush();
        return new IdempotentCreation.Outcome<>(made, false);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
