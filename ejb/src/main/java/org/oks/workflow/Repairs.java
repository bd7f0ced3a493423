package org.oks.workflow;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.oks.audit.AuditTrail;
import org.oks.people.Roles;

/**
 * An administrator's repair in Cockpit: retry, suspend or activate jobs, as {@link EngineCommands} lists. The change and
 * its line on record stand or fall together.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Repairs {
    private static final int LONGEST_SUBJECT = 64;

    @Inject
    EngineDoor door;

    @Inject
    AuditTrail audit;

    @Resource
    EJBContext transaction;

    /**
     * Lets a repair through.
     *
     * @param request what was asked, such as {@code PUT /api/engine/engine/default/job/…/retries}
     * @param details what was sent with it
     * @param work does it, and says whether it was done
     */
    public void repair(String request, String details, Callable<Boolean> work) throws Exception {
        boolean done = Boolean.TRUE.equals(door.repair(engine -> {
            // Camunda's own filter comes next and says who it is; it could not look that up as somebody without grants
            engine.getIdentityService().clearAuthentication();
            return call(work);
        }));
        if (done) {
            audit.record("workflow.repair", "job", subject(request), null, null, new Repair(request, details), null);
        } else {
            transaction.setRollbackOnly();
        }
    }

    /** What was asked for, in the record. */
    public record Repair(String request, String details) {}

    private static boolean call(Callable<Boolean> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The repair broke off", e);
        }
    }

    /** The part of the address after the kind of thing: the id of a job or of a job definition, or {@code suspended}. */
    private static String subject(String request) {
        String[] segments = request.split("/", -1);
        String id = segments.length > 6 ? segments[6] : request;
        return id.length() > LONGEST_SUBJECT ? id.substring(0, LONGEST_SUBJECT) : id;
    }
}
