package org.oks.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/**
 * A letter. It waits, is sent by a node that holds it for two minutes, and rests after each try in vain, longer each
 * time; after the fifth it is dead until an administrator has it tried again or gives it up. A letter that waited past
 * its use is dead too. Words and link are forgotten when it is sent or given up.
 */
@Entity
@Table(name = "notice_mail")
class Mail {
    /** The rests between the tries. */
    static final List<Duration> RESTS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6));

    private static final Duration LEASE = Duration.ofMinutes(2);

    @Id
    private String id;

    @Column(name = "person_id")
    private @Nullable String personId;

    @Column
    private String address;

    @Column
    private String name;

    @Column
    private String language;

    @Column
    private String kind;

    @Column(name = "engagement_id")
    private @Nullable String engagementId;

    @Column
    private String subject;

    @Column
    private @Nullable String body;

    @Column
    private @Nullable String link;

    @Enumerated(EnumType.STRING)
    @Column
    private MailState state;

    @Column
    private int tries;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "leased_by")
    private @Nullable String leasedBy;

    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "useless_at")
    private Instant uselessAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(String id, MailDraft draft, Instant now) {
        Addressee to = draft.to();
        Locale reads = to.language();
        this.id = id;
        this.personId = to.personId();
        this.address = OneLine.of(to.address(), 200);
        this.name = OneLine.of(to.name(), 120);
        this.language = reads.toLanguageTag();
        this.kind = draft.kind();
        this.engagementId = draft.engagementId();
        this.subject = OneLine.of(draft.subject().in(reads), 300);
        this.body = Text.of("notice.mail.frame", name, draft.body()).in(reads);
        this.link = draft.link();
        this.state = MailState.WAITING;
        this.nextTryAt = now;
        this.writtenAt = now;
        this.uselessAt = now.plus(draft.useful());
    }

    /** True when somebody is to do something about it now. */
    boolean due(Instant now) {
        return switch (state) {
            case WAITING -> !now.isBefore(nextTryAt);
            case SENDING -> leasedUntil == null || !now.isBefore(leasedUntil);
            case SENT, DEAD, GIVEN_UP -> false;
        };
    }

    /**
     * Takes it to be sent by the node.
     *
     * @return false when there is no use in it any more: it is dead
     */
    boolean takenBy(String node, Instant now) {
        if (!now.isBefore(uselessAt)) {
            die(lastError, now);
            return false;
        }
        if (tries > RESTS.size()) {
            die(lastError, now);
            return false;
        }
        state = MailState.SENDING;
        tries++;
        leasedBy = node;
        leasedUntil = now.plus(LEASE);
        return true;
    }

    /** True while the node may say what came of it. */
    boolean heldBy(String node) {
        return state == MailState.SENDING && node.equals(leasedBy);
    }

    void sent(Instant now) {
        end(MailState.SENT, now);
        lastError = null;
        forget();
    }

    /** @param hopeless true when trying again would change nothing */
    void failed(String error, boolean hopeless, Instant now) {
        if (hopeless || tries > RESTS.size()) {
            die(error, now);
            return;
        }
        state = MailState.WAITING;
        lastError = OneLine.of(error, 300);
        leasedBy = null;
        leasedUntil = null;
        nextTryAt = now.plus(RESTS.get(tries - 1));
    }

    /** An administrator has it tried again, from the first try on. */
    void tryAgain(Instant now) {
        state = MailState.WAITING;
        tries = 0;
        nextTryAt = now;
        endedAt = null;
    }

    void giveUp(Instant now) {
        end(MailState.GIVEN_UP, now);
        forget();
    }

    /** True while an administrator can still have it sent: it is worth sending, and its words are there. */
    boolean canBeTried(Instant now) {
        return (state == MailState.DEAD || state == MailState.WAITING) && now.isBefore(uselessAt);
    }

    boolean canBeGivenUp() {
        return state == MailState.DEAD || state == MailState.WAITING;
    }

    private void die(@Nullable String error, Instant now) {
        end(MailState.DEAD, now);
        lastError = error == null ? null : OneLine.of(error, 300);
        if (!now.isBefore(uselessAt)) {
            forget();
        }
    }

    private void end(MailState how, Instant now) {
        state = how;
        endedAt = now;
        leasedBy = null;
        leasedUntil = null;
    }

    private void forget() {
        body = null;
        link = null;
    }

    /** What goes to the mail server. */
    Parcel parcel() {
        String words = Objects.requireNonNullElse(body, "");
        return new Parcel(
                id,
                name,
                address,
                Locale.forLanguageTag(language),
                subject,
                link == null ? words : words.replace(Post.LINK, link));
    }

    MailView view(Instant now) {
        return new MailView(
                id,
                personId,
                name,
                address,
                kind,
                engagementId,
                subject,
                state,
                tries,
                nextTryAt,
                lastError,
                writtenAt,
                uselessAt,
                endedAt,
                canBeTried(now),
                canBeGivenUp(),
                version);
    }

    long version() {
        return version;
    }

    String subject() {
        return subject;
    }
}
