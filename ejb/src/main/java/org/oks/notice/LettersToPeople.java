package org.oks.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.oks.people.Contact;
import org.oks.people.Messenger;
import org.oks.platform.Text;

/** Carries what room {@code people} has to say: by the outbox, and by notices. */
@ApplicationScoped
class LettersToPeople implements Messenger {
    @Inject
    Post post;

    @Inject
    NoticeBoard board;

    @Override
    public boolean open() {
        return post.open();
    }

    @Override
    public void write(Contact to, String kind, Text subject, Text body, @Nullable String link, Duration useful) {
        Addressee addressee = new Addressee(to.id(), to.name(), to.email(), to.language());
        post.write(new MailDraft(addressee, kind, null, subject, body, link, useful));
    }

    @Override
    public void tell(String personId, String kind, String detail, String path) {
        board.tell(personId, kind, null, detail, path);
    }
}
