package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;

/**
 * The only way to write into the engine. A use case goes {@link #through} it as the acting person; the job executor and
 * an administrator's repair have doors of their own. What comes by any other way, Camunda's REST above all, meets
 * {@link EngineDoorGuard} and is refused.
 */
@ApplicationScoped
public class EngineDoor {
    /** By which door the work on this thread came in. */
    enum Opened {
        /** By none: reads only. */
        BY_NOBODY,
        /** By a use case of ours: its room has checked the person. */
        BY_USE_CASE,
        /** By the engine itself: its start and its jobs. */
        BY_ENGINE,
        /** By an administrator's repair: what {@link EngineCommands} lists, within the engine's own authorizations. */
        BY_REPAIR
    }

    private static final ThreadLocal<Opened> OPENED = ThreadLocal.withInitial(() -> Opened.BY_NOBODY);

    @Inject
    CurrentActor currentActor;

    @Inject
    Engine engine;

    /**
     * Lets a use case work with the engine as whoever acts; the engine's log names that person. A broken rule comes out
     * as the {@link org.oks.platform.DomainException} it is, however deep in a drawing it was thrown.
     */
    public <T> T through(Function<ProcessEngine, T> use) {
        return open(Opened.BY_USE_CASE, use);
    }

    /** The same for an administrator's repair; the engine checks the grants of the person. */
    <T> T repair(Function<ProcessEngine, T> use) {
        return open(Opened.BY_REPAIR, use);
    }

    private <T> T open(Opened door, Function<ProcessEngine, T> use) {
        ProcessEngine running = engine.running();
        var before = running.getIdentityService().getCurrentAuthentication();
        Opened outer = OPENED.get();
        try {
            OPENED.set(door);
            currentActor.find().ifPresent(actor -> actAs(running, actor));
            return use.apply(running);
        } catch (RuntimeException e) {
            throw EngineFailure.asPeopleSeeIt(e);
        } finally {
            OPENED.set(outer);
            running.getIdentityService().setAuthentication(before);
        }
    }

    private static void actAs(ProcessEngine running, Actor actor) {
        running.getIdentityService()
                .setAuthentication(actor.id(), actor.roles().stream().sorted().toList());
    }

    /** Runs the engine's own work: its start, and its jobs on their own threads. */
    static void forTheEngine(Runnable work) {
        OPENED.set(Opened.BY_ENGINE);
        try {
            work.run();
        } finally {
            OPENED.remove();
        }
    }

    static Opened opened() {
        return OPENED.get();
    }
}
