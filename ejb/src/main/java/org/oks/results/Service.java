package org.oks.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was delivered to the client. It can be said anew and withdrawn; it is never deleted. */
@Entity
@Table(name = "results_service")
class Service {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int number;

    @Enumerated(EnumType.STRING)
    @Column
    private OksService type;

    @Column
    private @Nullable String title;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Column
    private @Nullable BigDecimal days;

    @Column
    private @Nullable String people;

    @Column
    private @Nullable Integer women;

    @Column
    private @Nullable Integer men;

    @Column
    private @Nullable Integer others;

    @Column
    private @Nullable BigDecimal cost;

    @Column
    private @Nullable String currency;

    @Column
    private @Nullable String funding;

    @Column
    private @Nullable String node;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Service() {}

    @SuppressWarnings("NullAway.Init")
    Service(String engagementId, int number) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = engagementId;
        this.number = number;
    }

    void say(ServiceDraft draft, String by, Instant at) {
        type = Objects.requireNonNull(draft.type());
        title = said(draft.title());
        deliveredOn = Objects.requireNonNull(draft.deliveredOn());
        days = draft.days();
        people = said(draft.people());
        women = draft.women();
        men = draft.men();
        others = draft.others();
        cost = draft.cost();
        currency = draft.cost() == null ? null : said(draft.currency());
        funding = said(draft.funding());
        node = said(draft.node());
        changedBy = by;
        changedAt = at;
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void withdraw(String by, Instant at) {
        withdrawnAt = at;
        changedBy = by;
        changedAt = at;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    String id() {
        return id;
    }

    int number() {
        return number;
    }

    @Nullable
    String node() {
        return node;
    }

    long version() {
        return version;
    }

    Deliveries.Delivery delivery() {
        return new Deliveries.Delivery(number, type, title, deliveredOn);
    }

    ServiceView view() {
        return new ServiceView(
                engagementId,
                number,
                version,
                new ServiceDraft(
                        type, title, deliveredOn, days, people, women, men, others, cost, currency, funding, node),
                isWithdrawn(),
                changedBy,
                changedAt);
    }
}
