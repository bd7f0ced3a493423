package org.oks.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.notice.Notices;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Say;

/** What the reader was told and has not put aside yet. */
@Named("noticesPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class NoticesPage {
    @Inject
    private Notices notices;

    @Inject
    private Say say;

    @Inject
    private Answer answer;

    private List<Notices.NoticeView> unread;

    @PostConstruct
    void load() {
        unread = notices.unread();
    }

    public List<Notices.NoticeView> getUnread() {
        return unread;
    }

    /** The sentence of a notice. */
    public String sentence(Notices.NoticeView notice) {
        return say.text(notice.sentence());
    }

    /** Puts all of them aside. */
    public @Nullable String readAll() {
        return answer.to(notices::readAll, "notice.read", "/notice/notices.xhtml");
    }
}
