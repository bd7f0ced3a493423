package org.oks.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.people.Contact;
import org.oks.people.Directory;
import org.oks.platform.Settings;
import org.oks.platform.Text;

/**
 * Where the rooms leave notices, in the transaction of what the notice tells: none is lost, none tells of a rollback.
 * Where there is a mail server, whoever has an e-mail address is told by mail too, as they prefer ({@link MailChoice}).
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
    PreferenceRepository preferences;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** Tells one person. {@code kind} is the key of the sentence, {@code detail} what it speaks of. */
    public void tell(String personId, String kind, @Nullable String engagementId, String detail, String path) {
        Told told = Told.news(kind, engagementId, detail, path);
        leave(personId, null, told);
        send(Set.of(personId), told);
    }

    /** Tells everybody with a global role. */
    public void tellRole(String role, String kind, @Nullable String engagementId, String detail, String path) {
        Told told = Told.news(kind, engagementId, detail, path);
        leave(null, role, told);
        send(directory.withRole(role), told);
    }

    /** Reminds these people of a task that is owed. */
    public void remind(Collection<String> people, Reminder reminder) {
        Told told = Told.of(reminder);
        people.forEach(person -> leave(person, null, told));
        send(people, told);
    }

    /** Tells everybody with a global role that others owe a task. */
    public void remindRole(String role, Reminder reminder) {
        Told told = Told.of(reminder);
        leave(null, role, told);
        send(directory.withRole(role), told);
    }

    private void leave(@Nullable String personId, @Nullable String role, Told told) {
        em.persist(new Notice(UUID.randomUUID().toString(), personId, role, told, clock.instant()));
    }

    /** As each of them wants to be told: by a letter now, in the digest, or not by mail. */
    private void send(Collection<String> people, Told told) {
        if (!post.open()) {
            return;
        }
        Map<String, MailChoice> choices = preferences.mailOf(people);
        for (Contact person : directory.contacts(people)) {
            switch (choices.getOrDefault(person.id(), MailChoice.DIGEST)) {
                case AT_ONCE -> post.write(letter(person, told));
                case DIGEST ->
                    em.persist(new DigestItem(UUID.randomUUID().toString(), person.id(), told, clock.instant()));
                case REQUIRED -> {}
            }
        }
    }

    private static MailDraft letter(Contact person, Told told) {
        return new MailDraft(
                new Addressee(person.id(), person.name(), person.email(), person.language()),
                told.kind(),
                told.engagementId(),
                told.sentence(),
                Text.of("notice.mail.notice", told.sentence(), Settings.webUrl() + told.path()),
                null,
                USEFUL);
    }
}
