package org.oks.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Runs as a manager, for {@link ActAs}; the principal is named in {@code glassfish-ejb-jar.xml}. */
@Stateless
@PermitAll
@RunAs(Roles.MANAGER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AsManager {
    /** Does the work in this role. */
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
