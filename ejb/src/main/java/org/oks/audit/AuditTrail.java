package org.oks.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CanonicalJson;
import org.oks.platform.CurrentActor;

/**
 * Records every change in the transaction that makes it: an insert, nothing more, so that writers never wait for each
 * other. The {@link AuditSealer} links the events afterwards.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Records what the current actor did.
     *
     * @param action verb of the trade, such as {@code gate.decide}
     * @param subjectType kind of thing, such as {@code claim}
     * @param before a record of what was, null when it is new
     * @param after a record of what is, null when it is gone
     * @param reason what the actor gave as reason
     */
    public void record(
            String action,
            String subjectType,
            String subjectId,
            @Nullable String engagementId,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        String id = UUID.randomUUID().toString();
        AuditPayload payload = new AuditPayload(id, HexFormat.of().formatHex(salt), body(before, after, reason));
        em.persist(new AuditEvent(
                id,
                clock.instant(),
                actor.get(),
                actor.requestId(),
                action,
                subjectType,
                subjectId,
                engagementId,
                payload.hash()));
        em.persist(payload);
        em.persist(new AuditPending(id));
    }

    /** In canonical form, so the order of what is put together here does not matter. */
    private static String body(@Nullable Object before, @Nullable Object after, @Nullable String reason) {
        StringJoiner members = new StringJoiner(",", "{", "}");
        add(members, "before", before);
        add(members, "after", after);
        add(members, "reason", reason);
        return CanonicalJson.canonical(members.toString());
    }

    private static void add(StringJoiner members, String name, @Nullable Object value) {
        if (value != null) {
            members.add("\"" + name + "\":" + Json.BINDING.toJson(value));
        }
    }

    /** Made when it is first needed. */
    private static final class Json {
        static final Jsonb BINDING = JsonbBuilder.create(new JsonbConfig().withNullValues(false));
    }
}
