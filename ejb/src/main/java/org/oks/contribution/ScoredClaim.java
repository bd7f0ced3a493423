package org.oks.contribution;

import java.util.List;

/** A claim with the scores of one round and its strength by them. */
record ScoredClaim(WeighedClaim claim, List<ScoredItem> items, Strength strength) {
    ScoredClaim {
        items = List.copyOf(items);
    }

    String code() {
        return claim.code();
    }
}
