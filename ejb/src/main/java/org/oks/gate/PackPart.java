package org.oks.gate;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;

/**
 * A room's share of the review pack: what approvers weigh, frozen at submission. Each room that has something to be
 * weighed contributes its own; the gate finds the parts by CDI, joins them in canonical JSON (RFC 8785) under one digest,
 * and notices by it what changed since.
 */
public interface PackPart {
    /** The member of the pack that holds this part, such as {@code claims}. */
    String name();

    /** The part as it stands now. What is restricted shows its hash, never its words. */
    Part of(GateSubject subject);

    /**
     * One room's part.
     *
     * @param content what stands in the pack; the same content gives the same digest
     * @param items the things in it that can change one by one
     * @param authors who wrote anything in it: they can neither review nor decide
     */
    record Part(JsonObject content, List<Item> items, Set<String> authors) {
        public Part {
            items = List.copyOf(items);
            authors = Set.copyOf(authors);
        }
    }

    /**
     * One thing in the pack that is weighed by itself.
     *
     * @param kind such as {@code claim} or {@code evidence}
     * @param code how people call it, such as C1 or E4
     * @param hash SHA-256 of its canonical content: another hash, another thing to weigh
     */
    record Item(String kind, String id, String code, String hash) {}
}
