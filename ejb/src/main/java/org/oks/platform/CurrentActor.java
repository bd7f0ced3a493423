package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on this thread. Every entry path says so before it calls a use case: the servlet filter for people, the job
 * executor for the system's steps. Nothing works without an actor.
 */
@ApplicationScoped
public class CurrentActor {
    private final ThreadLocal<@Nullable Acting> acting = new ThreadLocal<>();

    /**
     * The actor of this thread.
     *
     * @throws IllegalStateException when nobody acts: an entry path forgot to say who
     */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody acts on this thread"));
    }

    /** The actor of this thread, empty before sign-in. */
    public Optional<Actor> find() {
        return Optional.ofNullable(acting.get()).map(Acting::actor);
    }

    /** Lets {@code actor} act until the scope is closed; then whoever acted before acts again. */
    public Scope act(Actor actor) {
        return act(actor, false);
    }

    /** The same for what is told of somebody who is not there, as a demonstration's past is: nobody can be asked to sign. */
    public Scope tell(Actor actor) {
        return act(actor, true);
    }

    /** True while something is told of the actor, who is not there. */
    public boolean isTold() {
        Acting now = acting.get();
        return now != null && now.told();
    }

    private Scope act(Actor actor, boolean told) {
        Acting before = acting.get();
        acting.set(new Acting(actor, before == null ? UUID.randomUUID().toString() : before.requestId(), told));
        return () -> {
            if (before == null) {
                acting.remove();
            } else {
                acting.set(before);
            }
        };
    }

    /** Names what goes on from the first {@code act} to its end: one request, one job. */
    public String requestId() {
        Acting now = acting.get();
        if (now == null) {
            throw new IllegalStateException("Nobody acts on this thread");
        }
        return now.requestId();
    }

    private record Acting(Actor actor, String requestId, boolean told) {}

    /** The time in which somebody acts. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
