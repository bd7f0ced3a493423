package org.oks.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.RoleMatrix;
import org.oks.people.Roles;
import org.oks.platform.CurrentActor;
import org.oks.platform.Text;

/** The one place that says who brings projects lists and mends operations: the role matrix over the global roles. */
@ApplicationScoped
class OperationAccess {
    @Inject
    CurrentActor actor;

    boolean may() {
        List<String> roles = Stream.concat(
                        actor.get().roles().stream().filter(Roles.GRANTED::contains), Stream.of(Roles.PERSON))
                .toList();
        return RoleMatrix.grants(roles, Act.IMPORT);
    }

    /** @throws NotAllowed when no role of the acting person grants it */
    void require() {
        if (!may()) {
            throw new NotAllowed(Text.of("operation.only.importers"));
        }
    }
}
