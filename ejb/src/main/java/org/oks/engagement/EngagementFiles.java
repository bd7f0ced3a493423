package org.oks.engagement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.FileIntake;
import org.oks.platform.FileState;
import org.oks.platform.FileStates;
import org.oks.platform.LinkChecks;
import org.oks.platform.LinkView;
import org.oks.platform.StoredFile;
import org.oks.platform.StoredFiles;
import org.oks.platform.TakenFile;
import org.oks.platform.Text;
import org.oks.platform.UploadView;
import org.oks.platform.Uploads;

/**
 * Files that the team of an engagement sends, as evidence or as a record of work: in one piece or in many. First a file is
 * taken in, which needs no transaction and takes its time; then it is stored.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class EngagementFiles {
    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    FileIntake intake;

    @Inject
    StoredFiles files;

    @Inject
    Uploads uploads;

    @Inject
    FileStates states;

    @Inject
    LinkChecks links;

    /**
     * Takes a file in that comes in one piece.
     *
     * @param name as the sender calls it; folders are cut off
     * @throws org.oks.platform.FileRefused when it is empty, too large, unsafe, or of a kind that is not taken
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public TakenFile take(String engagementId, String name, InputStream content) {
        requireWritable(engagementId);
        return intake.take(engagementId, name, content, file -> {});
    }

    /** Takes the pieces of an upload in as one file. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public TakenFile take(String engagementId, String uploadId) {
        requireWritable(engagementId);
        return uploads.take(engagementId, uploadId);
    }

    /** Stores a file that was taken in. The acting person may then attach it in this engagement. */
    public StoredFile store(String engagementId, TakenFile taken) {
        life.hold(engagementId);
        requireWritable(engagementId);
        return files.keep(engagementId, taken);
    }

    /**
     * Begins to send a file in pieces.
     *
     * @throws org.oks.platform.FileRefused when nothing of this name or size is taken
     */
    public UploadView start(String engagementId, String name, long size) {
        requireWritable(engagementId);
        return uploads.start(engagementId, name, size);
    }

    /** How far the upload has come. */
    public UploadView upload(String engagementId, String uploadId) {
        access.require(Act.EDIT, engagementId);
        return uploads.view(engagementId, uploadId);
    }

    /** Takes the next piece, with its SHA-256. */
    public UploadView chunk(String engagementId, String uploadId, long offset, byte[] piece, byte[] digest) {
        access.require(Act.EDIT, engagementId);
        return uploads.chunk(engagementId, uploadId, offset, piece, digest);
    }

    /** What an upload was stored as, once it was. */
    public Optional<StoredFile> uploaded(String engagementId, String uploadId) {
        access.require(Act.EDIT, engagementId);
        return Optional.ofNullable(uploads.stored(engagementId, uploadId));
    }

    /** Ends an upload that is not wanted any more. */
    public void drop(String engagementId, String uploadId) {
        access.require(Act.EDIT, engagementId);
        uploads.drop(engagementId, uploadId);
    }

    /** Whether a scanner looked at these files, by their hashes. */
    public Map<String, FileState> states(Collection<String> hashes) {
        return states.of(hashes);
    }

    /** Whether these links open, by their addresses. */
    public Map<String, LinkView> links(Collection<String> addresses) {
        return links.of(addresses);
    }

    private void requireWritable(String engagementId) {
        EngagementStatus status = access.require(Act.EDIT, engagementId).facts().status();
        // evidence can also be added while the gate is open
        if (status != EngagementStatus.ACTIVE && status != EngagementStatus.IN_GATE) {
            throw new NotNow(engagementId, Text.of("engagement.files.not-now"));
        }
    }
}
