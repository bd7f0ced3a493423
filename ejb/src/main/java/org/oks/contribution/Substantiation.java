package org.oks.contribution;

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
 * Somebody outside is asked whether a claim holds, in its words of that moment. It is answered once, by the link, or
 * taken back by the team, or ends after thirty days. Only the hash of the link is kept, and that as long as it works.
 */
@Entity
@Table(name = "contribution_substantiation")
class Substantiation {
    static final Duration LIFE = Duration.ofDays(30);

    @Id
    private String id;

    @Column(name = "claim_id")
    private String claimId;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private String name;

    @Column
    private String address;

    @Column
    private String relation;

    @Column
    private String language;

    @Column(name = "claim_version")
    private long claimVersion;

    @Column(name = "asked_statement")
    private String askedStatement;

    @Column(name = "asked_significance")
    private String askedSignificance;

    @Column(name = "asked_our_part")
    private String askedOurPart;

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
    private SubstantiationState state;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_statement")
    private @Nullable Verdict onStatement;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_significance")
    private @Nullable Verdict onSignificance;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_our_part")
    private @Nullable Verdict onOurPart;

    @Column(name = "about_statement")
    private @Nullable String aboutStatement;

    @Column(name = "about_significance")
    private @Nullable String aboutSignificance;

    @Column(name = "about_our_part")
    private @Nullable String aboutOurPart;

    @Column(name = "how_known")
    private @Nullable String howKnown;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Substantiation() {}

    Substantiation(String id, ClaimView claim, AskForConfirmation whom, String tokenHash, String askedBy, Instant now) {
        AskedText text = AskedText.of(claim);
        this.id = id;
        this.claimId = claim.id();
        this.engagementId = claim.engagementId();
        this.name = Objects.requireNonNull(whom.name()).strip();
        this.address = Objects.requireNonNull(whom.email()).strip();
        this.relation = Objects.requireNonNull(whom.relation()).strip();
        this.language = whom.reads().toLanguageTag();
        this.claimVersion = claim.version();
        this.askedStatement = text.statement();
        this.askedSignificance = text.significance();
        this.askedOurPart = text.ourPart();
        this.tokenHash = tokenHash;
        this.askedBy = askedBy;
        this.askedAt = now;
        this.endsAt = now.plus(LIFE);
        this.state = SubstantiationState.ASKED;
    }

    /** True while the link works. */
    boolean open(Instant now) {
        return state == SubstantiationState.ASKED && now.isBefore(endsAt);
    }

    void answer(Answered answer, Instant now) {
        onStatement = answer.onStatement();
        onSignificance = askedSignificance.isBlank() ? null : answer.onSignificance();
        onOurPart = answer.onOurPart();
        aboutStatement = answer.aboutStatement();
        aboutSignificance = answer.aboutSignificance();
        aboutOurPart = answer.aboutOurPart();
        howKnown = answer.howKnown();
        answeredAt = now;
        end(SubstantiationState.ANSWERED);
    }

    void withdraw() {
        end(SubstantiationState.WITHDRAWN);
    }

    private void end(SubstantiationState how) {
        state = how;
        tokenHash = null;
    }

    /** True when the claim still says what was asked about. */
    boolean asksAbout(AskedText now) {
        return text().equals(now);
    }

    AskedText text() {
        return new AskedText(askedStatement, askedSignificance, askedOurPart);
    }

    SubstantiationView view(AskedText claim, Instant now) {
        boolean over = state == SubstantiationState.ASKED && !open(now);
        Answered answer = state == SubstantiationState.ANSWERED
                ? new Answered(
                        onStatement,
                        onSignificance,
                        onOurPart,
                        aboutStatement,
                        aboutSignificance,
                        aboutOurPart,
                        howKnown)
                : null;
        return new SubstantiationView(
                id,
                claimId,
                name,
                address,
                relation,
                over ? SubstantiationState.EXPIRED : state,
                askedBy,
                askedAt,
                endsAt,
                claimVersion,
                asksAbout(claim),
                answer,
                answeredAt,
                version);
    }

    Asked asked(String askedByName, String client) {
        return new Asked(
                name,
                relation,
                askedByName,
                client,
                askedStatement,
                askedSignificance,
                askedOurPart,
                endsAt,
                Locale.forLanguageTag(language));
    }

    String id() {
        return id;
    }

    String claimId() {
        return claimId;
    }

    String engagementId() {
        return engagementId;
    }

    String address() {
        return address;
    }

    String askedBy() {
        return askedBy;
    }

    long version() {
        return version;
    }
}
