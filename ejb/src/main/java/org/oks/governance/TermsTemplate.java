package org.oks.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.oks.platform.StoredFile;

/** A template of terms of reference that an administrator brought. It is never changed: another one takes its place. */
@Entity
@Table(name = "governance_terms_template")
class TermsTemplate {
    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    @Column
    private ClientRole role;

    @Column
    private int number;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "brought_by")
    private String broughtBy;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @SuppressWarnings("NullAway.Init")
    protected TermsTemplate() {}

    TermsTemplate(ClientRole role, int number, StoredFile file, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.role = role;
        this.number = number;
        this.fileHash = file.hash();
        this.fileName = file.name();
        this.broughtBy = by;
        this.broughtAt = at;
    }

    String id() {
        return id;
    }

    String fileHash() {
        return fileHash;
    }

    int number() {
        return number;
    }

    /** @param newest the number of the newest of its role */
    TermsTemplateView view(int newest) {
        return new TermsTemplateView(role, number, fileName, number == newest, broughtBy, broughtAt);
    }
}
