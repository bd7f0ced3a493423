package org.oks.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sponsor without an account is asked to sign an element off. The link works once, for thirty days, and until another
 * is sent; only its hash is kept, and that as long as it works.
 */
@Entity
@Table(name = "governance_sponsor_link")
class SponsorLink {
    static final Duration LIFE = Duration.ofDays(30);

    @Id
    private String id;

    @Column(name = "element_id")
    private String elementId;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private String name;

    @Column
    private String address;

    @Column(name = "sponsor_function")
    private String function;

    @Column
    private String language;

    @Column(name = "token_hash")
    private @Nullable String tokenHash;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column
    private SponsorLinkState state = SponsorLinkState.ASKED;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SponsorLink() {}

    SponsorLink(String id, GovernanceElement element, AskSponsor whom, String tokenHash, String by, Instant now) {
        this.id = id;
        this.elementId = element.id();
        this.engagementId = element.engagementId();
        this.name = Objects.requireNonNull(whom.name()).strip();
        this.address = Objects.requireNonNull(whom.email()).strip();
        this.function = Objects.requireNonNull(whom.function()).strip();
        this.language = whom.reads().toLanguageTag();
        this.tokenHash = tokenHash;
        this.askedBy = by;
        this.askedAt = now;
        this.endsAt = now.plus(LIFE);
    }

    /** True while the link works. */
    boolean open(Instant now) {
        return state == SponsorLinkState.ASKED && now.isBefore(endsAt);
    }

    void use(Instant now) {
        usedAt = now;
        end(SponsorLinkState.USED);
    }

    /** Takes it back, unless it is over already. */
    void withdraw() {
        if (state == SponsorLinkState.ASKED) {
            end(SponsorLinkState.WITHDRAWN);
        }
    }

    private void end(SponsorLinkState how) {
        state = how;
        tokenHash = null;
    }

    SponsorLinkView view(Instant now) {
        boolean over = state == SponsorLinkState.ASKED && !open(now);
        return new SponsorLinkView(
                id, name, address, function, over ? SponsorLinkState.EXPIRED : state, askedBy, askedAt, endsAt);
    }

    String id() {
        return id;
    }

    String elementId() {
        return elementId;
    }

    String engagementId() {
        return engagementId;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    String function() {
        return function;
    }

    String askedBy() {
        return askedBy;
    }

    Instant endsAt() {
        return endsAt;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }
}
