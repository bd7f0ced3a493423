package org.oks.visioning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** Who pays for an engagement: one list, changed until the phase has passed its gate. */
@Entity
@Table(name = "visioning_funding")
class Funding extends Written {
    @OneToMany(mappedBy = "funding", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<FundingSource> sources = new ArrayList<>();

    protected Funding() {}

    Funding(String engagementId) {
        super(engagementId, engagementId);
    }

    void take(FundingDraft checked) {
        Rows.fit(sources, checked.all(), place -> new FundingSource(this, place), FundingSource::take);
    }

    FundingView view() {
        return new FundingView(
                engagementId(),
                version(),
                sources.stream().map(FundingSource::said).toList(),
                changedBy(),
                changedAt());
    }
}
