package org.oks.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.oks.audit.AuditTrail;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** Lending operations: everybody who is signed in finds and reads them; some mend what a list says. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Operations {
    @Inject
    OperationRepository operations;

    @Inject
    Countries countries;

    @Inject
    OperationAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The operations, by name. */
    public Page<OperationRow> list(OperationFilter filter, Page.Request page) {
        return operations.list(filter, page);
    }

    /** By what the list can be narrowed. */
    public Facets facets(OperationFilter filter) {
        return new Facets(
                operations.facet("country", new OperationFilter(filter.text(), null, filter.practice())),
                operations.facet("practice", new OperationFilter(filter.text(), filter.country(), null)));
    }

    /** One operation by its P-number. */
    public OperationView view(String projectId) {
        return operations.get(projectId).view();
    }

    /** The same, when it is known here. */
    public Optional<OperationView> find(String projectId) {
        return operations.find(projectId).map(Operation::view);
    }

    /** True when the reader may mend operations and bring lists. */
    public boolean mayImport() {
        return access.may();
    }

    /**
     * Writes over what the list says. It stands until somebody takes the list's value.
     *
     * @param version the version that was edited
     * @throws org.oks.people.NotAllowed unless a role grants {@link Act#IMPORT}
     * @throws org.oks.platform.InvalidInput naming each field to mend
     * @throws ChangedMeanwhile when somebody, or a list, changed it since
     */
    public OperationView edit(String projectId, long version, OperationEdit edit) {
        access.require();
        Operation operation = operations.get(projectId);
        ChangedMeanwhile.check(Text.of("operation.the.operation", projectId), version, operation.version());
        var values = edit.checked();
        Facts before = operation.facts();
        operation.edit(values, actor.get().id(), clock.instant());
        operation.country(countries.known().code(operation.place()));
        audit.record("operation.edit", "operation", projectId, null, before, operation.facts(), null);
        operations.flush();
        return operation.view();
    }
}
