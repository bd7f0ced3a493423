package org.oks.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.people.Contact;
import org.oks.people.Directory;
import org.oks.platform.Settings;
import org.oks.platform.Text;

/**
 * Where the rooms leave notices, in the transaction of what the notice tells: none is lost, none tells of a rollback.
 * Where there is a mail server, whoever has an e-mail address gets a letter that says the same.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoticeBoard {
    /** A letter about something that waits is of no use later; the notice itself is still there. */
    private static final Duration USEFUL = Duration.ofDays(3);

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Directory directory;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** Tells one person. {@code kind} is the key of the sentence, {@code detail} what it speaks of. */
    public void tell(String personId, String kind, @Nullable String engagementId, String detail, String path) {
        leave(personId, null, kind, engagementId, detail, path);
        send(Set.of(personId), kind, engagementId, detail, path);
    }

    /** Tells everybody with a global role. */
    public void tellRole(String role, String kind, @Nullable String engagementId, String detail, String path) {
        leave(null, role, kind, engagementId, detail, path);
        send(directory.withRole(role), kind, engagementId, detail, path);
    }

    private void leave(
            @Nullable String personId,
            @Nullable String role,
            String kind,
            @Nullable String engagementId,
            String detail,
            String path) {
        em.persist(new Notice(
                UUID.randomUUID().toString(), personId, role, engagementId, kind, detail, path, clock.instant()));
    }

    private void send(
            Collection<String> people, String kind, @Nullable String engagementId, String detail, String path) {
        if (!post.open()) {
            return;
        }
        Text sentence = Text.of("notice.kind." + kind, detail);
        String page = Settings.webUrl() + path;
        for (Contact person : directory.contacts(people)) {
            post.write(new MailDraft(
                    new Addressee(person.id(), person.name(), person.email(), person.language()),
                    kind,
                    engagementId,
                    sentence,
                    Text.of("notice.mail.notice", sentence, page),
                    null,
                    USEFUL));
        }
    }
}
