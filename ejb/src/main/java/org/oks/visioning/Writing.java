package org.oks.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.Writable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.Text;

/**
 * How every artefact of this room is written, in one transaction: the engagement is held, the version that was edited is
 * compared, then it is changed, put on record and kept.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Writing {
    @Inject
    Writable writable;

    @Inject
    VisioningRepository repository;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** An artefact of one engagement: how it is found, begun, shown and called. */
    record Kind<A extends Written, V>(
            Class<A> type, String id, Supplier<A> fresh, Function<A, V> view, String subject, Text called) {}

    /**
     * Writes it.
     *
     * @param version the version that was edited, null when there was none
     * @param change checks what is written and takes it over
     */
    <A extends Written, V> V write(Kind<A, V> kind, String engagementId, @Nullable Long version, Consumer<A> change) {
        return write(writable.hold(engagementId), kind, engagementId, version, change);
    }

    /**
     * The same, once the engagement is held.
     *
     * @param standing of who writes
     */
    <A extends Written, V> V write(
            EngagementAccess.Standing standing,
            Kind<A, V> kind,
            String engagementId,
            @Nullable Long version,
            Consumer<A> change) {
        Optional<A> there = repository.find(kind.type(), kind.id());
        ChangedMeanwhile.check(
                kind.called(),
                version == null ? -1 : version,
                there.map(Written::version).orElse(-1L));
        V before = there.map(kind.view()).orElse(null);
        A artefact = there.orElseGet(kind.fresh());
        change.accept(artefact);
        artefact.written(standing.person(), clock.instant());
        repository.add(artefact);
        String action = kind.subject() + ".write";
        audit.record(
                action,
                kind.subject(),
                kind.id(),
                engagementId,
                before,
                kind.view().apply(artefact),
                null);
        repository.flush();
        return kind.view().apply(artefact);
    }

    /** Holds the engagement for somebody who may write to it, where something is added and nothing is changed. */
    EngagementAccess.Standing hold(String engagementId) {
        return writable.hold(engagementId);
    }

    /** The same for what looks back on the engagement: also while it closes. */
    EngagementAccess.Standing holdUntilTheEnd(String engagementId) {
        return writable.holdUntilTheEnd(engagementId);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
