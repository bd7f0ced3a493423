package org.oks.visioning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementAccess;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.InvalidInput;
import org.oks.platform.LinkChecks;
import org.oks.platform.NotFound;
import org.oks.platform.StoredFiles;
import org.oks.platform.Text;

/** What an engagement is to change, and that the client's leader signed it off. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ChangeObjectives {
    @Inject
    VisioningRepository repository;

    @Inject
    Writing writing;

    @Inject
    EngagementAccess access;

    @Inject
    StoredFiles files;

    @Inject
    LinkChecks links;

    /** The change objective, once it was written down. */
    public Optional<ObjectiveView> find(String engagementId) {
        access.require(Act.SEE, engagementId);
        return repository.find(ChangeObjective.class, engagementId).map(ChangeObjective::view);
    }

    /**
     * Writes the change objective down anew.
     *
     * @param version the version that was edited, null when there was none
     * @throws org.oks.platform.ChangedMeanwhile when somebody changed it since
     */
    public ObjectiveView write(String engagementId, @Nullable Long version, ObjectiveDraft draft) {
        return writing.write(
                new Writing.Kind<>(
                        ChangeObjective.class,
                        engagementId,
                        () -> new ChangeObjective(engagementId),
                        ChangeObjective::view,
                        "change-objective",
                        Text.of("visioning.the.objective")),
                engagementId,
                version,
                objective -> {
                    draft.check();
                    objective.take(draft);
                });
    }

    /** That the client's leader signed off, once it was written down. */
    public Optional<SignOffView> signOff(String engagementId) {
        access.require(Act.SEE, engagementId);
        return repository.find(SignOff.class, engagementId).map(SignOff::view);
    }

    /** The document that shows it, for somebody who may see the engagement. */
    public KeptFile signOffFile(String engagementId) {
        SignOffView there =
                signOff(engagementId).orElseThrow(() -> new NotFound(Text.of("visioning.no.sign-off", engagementId)));
        String hash = there.fileHash();
        if (hash == null) {
            throw new NotFound(Text.of("visioning.no.file"));
        }
        return new KeptFile(there.fileName(), files.content(hash));
    }

    /**
     * Writes down that the client's leader signed off.
     *
     * @param version the version that was edited, null when there was none
     * @throws org.oks.platform.ChangedMeanwhile when somebody changed it since
     */
    public SignOffView signOff(String engagementId, @Nullable Long version, SignOffDraft draft) {
        return writing.write(
                new Writing.Kind<>(
                        SignOff.class,
                        engagementId,
                        () -> new SignOff(engagementId),
                        SignOff::view,
                        "leader-sign-off",
                        Text.of("visioning.the.sign-off")),
                engagementId,
                version,
                signOff -> {
                    InvalidInput.Checks checks = draft.checks(writing.today());
                    checks.done();
                    files.use(checks, draft.file(), engagementId, "file");
                    checks.done();
                    links.ask(draft.link());
                    signOff.take(draft);
                });
    }
}
