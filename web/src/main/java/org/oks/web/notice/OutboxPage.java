package org.oks.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.notice.MailState;
import org.oks.notice.MailView;
import org.oks.notice.Outbox;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.Page;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;

/** The letters that are not sent, and what an administrator does about them. The address may name one of them. */
@Named("outboxPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class OutboxPage {
    private static final int SIZE = 25;

    @Inject
    private Query query;

    @Inject
    private Outbox outbox;

    @Inject
    private Answer answer;

    private Page<MailView> page;
    private boolean open;
    private @Nullable MailView chosen;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        open = outbox.open();
        page = outbox.list(query.choice("state", MailState.class).orElse(null), query.page(SIZE));
        String id = query.text("id");
        chosen = id.isEmpty() ? null : outbox.get(id);
    }

    /** True when a mail server is set. */
    public boolean isOpen() {
        return open;
    }

    public List<MailView> getLines() {
        return page.items();
    }

    public long getTotal() {
        return page.total();
    }

    public Pages getPages() {
        return new Pages(page, query);
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    /** The letter that the address names. */
    public @Nullable MailView getChosen() {
        return chosen;
    }

    /** The colour of a state. */
    public String meaning(MailState state) {
        return switch (state) {
            case SENT -> "ok";
            case DEAD -> "late";
            case WAITING, SENDING -> "brand";
            case GIVEN_UP -> "line";
        };
    }

    /** The sign of a state. */
    public String icon(MailState state) {
        return switch (state) {
            case SENT -> "ok";
            case DEAD -> "miss";
            case WAITING, SENDING -> "clock";
            case GIVEN_UP -> "x";
        };
    }

    /** Has a letter tried again. */
    public @Nullable String tryAgain(MailView mail) {
        return done(() -> outbox.tryAgain(mail.id(), mail.version()), "notice.outbox.tried");
    }

    /** Gives the letter up. */
    public @Nullable String giveUp(MailView mail) {
        return done(() -> outbox.giveUp(mail.id(), mail.version(), reason), "notice.outbox.given-up");
    }

    private @Nullable String done(Answer.Act act, String key) {
        try {
            return answer.to(act, key, "/notice/outbox.xhtml");
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
