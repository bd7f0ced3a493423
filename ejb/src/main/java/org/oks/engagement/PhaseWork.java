package org.oks.engagement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.LinkChecks;
import org.oks.platform.NotFound;
import org.oks.platform.StoredFiles;
import org.oks.platform.Text;

/** The work of a phase: one record per phase, and the task that asks for it. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class PhaseWork {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    EngagementAccess access;

    @Inject
    PhaseSteps steps;

    @Inject
    EngagementRepository engagements;

    @Inject
    StoredFiles files;

    @Inject
    LinkChecks links;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What was done, phase by phase, as far as it is recorded. */
    public List<WorkView> list(String engagementId) {
        access.require(Act.SEE, engagementId);
        return em.createQuery("select w from Work w where w.engagementId = :engagement order by w.phase", Work.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .map(Work::view)
                .toList();
    }

    /** What was done in one phase, if it is recorded. */
    public Optional<WorkView> find(String engagementId, int phase) {
        access.require(Act.SEE, engagementId);
        return engagements.work(engagementId, phase).map(Work::view);
    }

    /** The file of the work of a phase, for somebody who may see the engagement. */
    public WorkFile file(String engagementId, int phase) {
        WorkView work = find(engagementId, phase)
                .orElseThrow(() -> new NotFound(Text.of("engagement.no.work", phase, engagementId)));
        String hash = work.fileHash();
        if (hash == null) {
            throw new NotFound(Text.of("engagement.no.work-file", phase, engagementId));
        }
        return new WorkFile(work.fileName(), files.content(hash));
    }

    /** A file with the name it has here. */
    public record WorkFile(@Nullable String name, StoredFiles.Content content) {}

    /**
     * Records what was done in the phase that is open, and completes its task if that is still owed.
     *
     * @param version the version that was edited, null for a first record
     * @throws NotNow when another phase is open, or the gate is
     * @throws ChangedMeanwhile when somebody recorded it since
     */
    public WorkView record(String engagementId, int phase, @Nullable Long version, WorkDone done) {
        EngagementFacts facts = access.require(Act.EDIT, engagementId).facts();
        if (facts.status() != EngagementStatus.ACTIVE || facts.phase() == null || facts.phase() != phase) {
            throw new NotNow(engagementId, Text.of("engagement.work.other-phase", phase));
        }
        InvalidInput.Checks checks = done.checks(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        checks.done();
        files.use(checks, done.file(), engagementId, "file");
        checks.done();
        Optional<Work> there = engagements.work(engagementId, phase);
        ChangedMeanwhile.check(
                Text.of("engagement.the.work", phase),
                version == null ? -1 : version,
                there.map(Work::version).orElse(-1L));
        WorkView before = there.map(Work::view).orElse(null);
        Work work = there.orElseGet(() -> new Work(UUID.randomUUID().toString(), engagementId, phase));
        work.record(done, actor.get().id(), clock.instant());
        em.persist(work);
        links.ask(done.link());
        audit.record("work.record", "work", engagementId + "/" + phase, engagementId, before, work.view(), null);
        em.flush();
        steps.done(engagementId, phase, WorkStep.ELEMENT, actor.get().id());
        return work.view();
    }
}
