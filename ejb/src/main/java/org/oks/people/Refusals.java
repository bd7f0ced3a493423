package org.oks.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.platform.DomainException;

/**
 * Keeps on record that somebody tried to change what a rule forbids them to. The attempt's own transaction ends without a
 * trace, so every door that takes changes says it here, after that.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Refusals {
    /** How the audit names it. */
    public static final String ACTION = "act.refuse";

    private static final int LONGEST = 200;

    @Inject
    AuditTrail audit;

    /**
     * What was tried.
     *
     * @param attempt method and path of the request
     * @param problem the code of the rule, as the catalogue of problems has it
     */
    public record Refused(String attempt, String problem, String why) {}

    /**
     * Records it, if it is of the kind that is kept.
     *
     * @param attempt method and path of the request
     * @param engagementId the engagement that it names, null when it names none
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(DomainException broken, String attempt, @Nullable String engagementId) {
        if (broken.isKept()) {
            String what = attempt.length() > LONGEST ? attempt.substring(0, LONGEST) : attempt;
            audit.record(
                    ACTION,
                    "refusal",
                    engagementId == null ? "-" : engagementId,
                    engagementId,
                    null,
                    new Refused(what, broken.code(), String.valueOf(broken.getMessage())),
                    null);
        }
    }
}
