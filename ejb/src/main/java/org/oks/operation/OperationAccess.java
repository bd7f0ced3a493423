package org.oks.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.RoleMatrix;
import org.oks.platform.CurrentActor;
import org.oks.platform.Text;

/** The one place that says who brings projects lists and mends operations: the role matrix over the global roles. */
@ApplicationScoped
class OperationAccess {
    @Inject
    CurrentActor actor;

    boolean may() {
        return RoleMatrix.grants(actor.get(), Act.IMPORT);
    }

    /** @throws NotAllowed when no role of the acting person grants it */
    void require() {
        if (!may()) {
            throw new NotAllowed(Text.of("operation.only.importers"));
        }
    }
}
