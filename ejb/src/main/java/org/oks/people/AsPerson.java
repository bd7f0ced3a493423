package org.oks.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Runs as somebody without a global role, for {@link ActAs}; the principal is named in {@code glassfish-ejb-jar.xml}. */
@Stateless
@PermitAll
@RunAs(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AsPerson {
    /** Does the work in this role. */
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
