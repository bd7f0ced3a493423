package org.oks.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.oks.platform.CurrentActor;

/** Operations for other rooms, which know them by id. */
@ApplicationScoped
public class OperationDirectory {
    @Inject
    OperationRepository operations;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What other rooms show of an operation. */
    public record Named(String id, String projectId, String name) {}

    /** By P-number. */
    public Optional<Named> find(String projectId) {
        return operations.find(projectId).map(OperationDirectory::named);
    }

    /** By the id under which other rooms keep it. */
    public Optional<Named> byId(String id) {
        return operations.byId(id).map(OperationDirectory::named);
    }

    /** One that no list has brought yet, under the name that a person gives it. */
    public Named add(String projectId, String name) {
        Operation made = Operation.named(
                UUID.randomUUID().toString(), projectId, name, actor.get().id(), clock.instant());
        operations.add(made);
        // between rooms there are ids, not associations: what is referred to is written first
        operations.flush();
        return named(made);
    }

    private static Named named(Operation operation) {
        return new Named(operation.id(), operation.projectId(), operation.name());
    }
}
