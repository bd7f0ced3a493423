package org.oks.visioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** That the client's leader signed off what the engagement is to reach: who, as what, when, and the document. */
@Entity
@Table(name = "visioning_sign_off")
class SignOff extends Written {
    @Column
    private @Nullable String leader;

    @Column(name = "leader_function")
    private @Nullable String function;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column
    private @Nullable String link;

    @Column(name = "file_hash")
    private @Nullable String fileHash;

    @Column(name = "file_name")
    private @Nullable String fileName;

    protected SignOff() {}

    SignOff(String engagementId) {
        super(engagementId, engagementId);
    }

    void take(SignOffDraft checked) {
        leader = Missing.strip(checked.leader());
        function = Missing.strip(checked.function());
        signedOn = checked.signedOn();
        link = Missing.strip(checked.link());
        if (checked.file() != null) {
            fileHash = checked.file().hash();
            fileName = checked.file().name();
        }
    }

    SignOffView view() {
        return new SignOffView(
                engagementId(),
                version(),
                leader,
                function,
                signedOn,
                link,
                fileHash,
                fileName,
                changedBy(),
                changedAt());
    }

    /** @param said null while nothing was written down */
    static List<Item> missing(@Nullable SignOffView said) {
        if (said == null) {
            return new Missing()
                    .unless(false, "leader", Text.of("visioning.sign-off.none"))
                    .items();
        }
        return new Missing()
                .said(said.leader(), "leader", Text.of("visioning.sign-off.leader-missing"))
                .said(said.function(), "function", Text.of("visioning.sign-off.function-missing"))
                .unless(said.signedOn() != null, "signedOn", Text.of("visioning.sign-off.day-missing"))
                .unless(
                        Missing.isSaid(said.link()) || said.fileHash() != null,
                        "link",
                        Text.of("visioning.sign-off.document-missing"))
                .items();
    }
}
