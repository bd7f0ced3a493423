package org.oks.visioning;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** Who pays for an engagement, as the team writes it down; null for nobody yet. */
public record FundingDraft(@Nullable List<Source> sources) {
    private static final int MOST = 10;
    private static final int WHOLE = 100;

    /**
     * One source.
     *
     * @param name such as the trust fund's name
     * @param share in whole percent, null when it is not known
     */
    public record Source(
            FundingKind kind,
            @Nullable String name,
            @Nullable Integer share) {}

    List<Source> all() {
        return sources == null ? List.of() : sources;
    }

    void check() {
        List<Source> all = all();
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(all.size() <= MOST, "sources", Text.of("visioning.funding.too-many", MOST));
        for (int i = 0; i < all.size(); i++) {
            Integer share = all.get(i).share();
            checks.fits(all.get(i).name(), "sources[" + i + "].name", 300)
                    .that(
                            share == null || share >= 0 && share <= WHOLE,
                            "sources[" + i + "].share",
                            Text.of("visioning.funding.share"));
        }
        long sum = all.stream()
                .map(Source::share)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        checks.that(sum <= WHOLE, "sources", Text.of("visioning.funding.over", sum))
                .done();
    }
}
