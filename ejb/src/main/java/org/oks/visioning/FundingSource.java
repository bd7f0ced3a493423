package org.oks.visioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One source in the funding of an engagement. */
@Entity
@Table(name = "visioning_funding_source")
class FundingSource {
    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "funding_id")
    private Funding funding;

    @Column
    private int place;

    @Enumerated(EnumType.STRING)
    @Column
    private FundingKind kind;

    @Column
    private @Nullable String name;

    @Column
    private @Nullable Integer share;

    @SuppressWarnings("NullAway.Init")
    protected FundingSource() {}

    @SuppressWarnings("NullAway.Init")
    FundingSource(Funding funding, int place) {
        this.id = funding.id() + "/" + place;
        this.funding = funding;
        this.place = place;
    }

    void take(FundingDraft.Source said) {
        kind = said.kind();
        name = Missing.strip(said.name());
        share = said.share();
    }

    FundingDraft.Source said() {
        return new FundingDraft.Source(kind, name, share);
    }
}
