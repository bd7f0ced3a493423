package org.oks.contribution;

import java.util.List;

/** A claim that stands, with the evidence that stands for or against it, as scoring needs it. */
record WeighedClaim(String id, String code, List<WeighedItem> items) {
    WeighedClaim {
        items = List.copyOf(items);
    }
}
