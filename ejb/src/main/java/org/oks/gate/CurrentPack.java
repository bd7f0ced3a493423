package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CurrentActor;

/** The pack of a round, and whether it is still what is there. */
@ApplicationScoped
class CurrentPack {
    @Inject
    PanelRepository panels;

    @Inject
    PackMaking making;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Freezes what is there now. */
    Pack keep(GateReview review, GateSubject subject) {
        int number = panels.pack(review.id()).map(Pack::number).orElse(0) + 1;
        Pack pack = new Pack(
                UUID.randomUUID().toString(),
                review.id(),
                number,
                making.make(subject),
                actor.get().id(),
                clock.instant());
        panels.add(pack);
        return pack;
    }

    /** What changed since; all of it where the round has no pack, as rounds from before there were packs. */
    List<PackChange> changes(GateReview review, GateSubject subject) {
        if (!review.isOpen()) {
            return List.of();
        }
        PackMaking.Made now = making.make(subject);
        return panels.pack(review.id())
                .map(pack -> pack.digest().equals(now.digest())
                        ? List.<PackChange>of()
                        : PackDifference.between(pack.body(), now.body()))
                .orElse(List.of(new PackChange(PackChange.How.ADDED, "pack", "pack", "pack")));
    }

    /**
     * Lets pass only who weighed what is there now. The caller holds the engagement, so it stays so until commit.
     *
     * @throws PackStale when something changed since, or another digest was weighed
     */
    void require(GateReview review, GateSubject subject, @Nullable String digest) {
        List<PackChange> changes = changes(review, subject);
        if (!changes.isEmpty()) {
            throw new PackStale(review.gate(), changes);
        }
        if (!panels.pack(review.id()).orElseThrow().digest().equals(digest)) {
            throw new PackStale(review.gate(), List.of());
        }
    }
}
