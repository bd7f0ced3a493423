package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on this thread. Every entry path says so before it calls a use case: the servlet filter for people, the job
 * executor for the system's steps. Nothing works without an actor.
 */
@ApplicationScoped
public class CurrentActor {
    private final ThreadLocal<@Nullable Actor> acting = new ThreadLocal<>();

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
        return Optional.ofNullable(acting.get());
    }

    /** Lets {@code actor} act until the scope is closed; then whoever acted before acts again. */
    public Scope act(Actor actor) {
        Actor before = acting.get();
        acting.set(actor);
        return () -> {
            if (before == null) {
                acting.remove();
            } else {
                acting.set(before);
            }
        };
    }

    /** The time in which somebody acts. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
