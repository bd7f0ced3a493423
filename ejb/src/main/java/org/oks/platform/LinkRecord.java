package org.oks.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of an address that somebody gave as a link. Looked at again after a week, sooner when it did not open. */
@Entity
@Table(name = "platform_link")
class LinkRecord {
    private static final Duration AGAIN = Duration.ofDays(7);
    private static final Duration SOON_AGAIN = Duration.ofDays(1);

    @Id
    private String id;

    @Column
    private String address;

    @Enumerated(EnumType.STRING)
    @Column
    private LinkState state;

    @Column
    private @Nullable String detail;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "next_check_at")
    private Instant nextCheckAt;

    @SuppressWarnings("NullAway.Init")
    protected LinkRecord() {}

    LinkRecord(String address, Instant now) {
        this.id = FileHash.of(address);
        this.address = address;
        this.state = LinkState.NOT_CHECKED;
        this.nextCheckAt = now;
    }

    /** Somebody looks at it now; nobody else does for so long. */
    void leaseUntil(Instant until) {
        nextCheckAt = until;
    }

    void found(LinkState found, String why, Instant now) {
        state = found;
        detail = why.length() <= 200 ? why : why.substring(0, 200);
        checkedAt = now;
        nextCheckAt = now.plus(found == LinkState.NOT_REACHABLE ? SOON_AGAIN : AGAIN);
    }

    String address() {
        return address;
    }

    LinkView view() {
        return new LinkView(address, state, checkedAt);
    }
}
