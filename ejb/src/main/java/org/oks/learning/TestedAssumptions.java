package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;
import org.oks.results.Assumptions;

/** The assumptions of the result chain that hypotheses test: they are there, and their states follow what became of these. */
@ApplicationScoped
class TestedAssumptions {
    @Inject
    Assumptions assumptions;

    @Inject
    TableRepository tables;

    /**
     * A hypothesis names an assumption that is there. One that was taken out of the chain since may stay named.
     *
     * @param before what the entry said, null for a new one
     */
    void check(String engagementId, EntryDraft said, @Nullable EntryDraft before) {
        String code = said.assumption();
        boolean stays = before != null && Objects.equals(code, before.assumption());
        if (code != null && !stays && assumptions.find(engagementId, code).isEmpty()) {
            throw new InvalidInput("assumption", Text.of("learning.entry.no-assumption", code));
        }
    }

    /** Moves the assumptions that these entries name, or named, to what the hypotheses say of them now. */
    void follow(String engagementId, EntryDraft... touched) {
        List<String> codes = Stream.of(touched)
                .map(EntryDraft::assumption)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            return;
        }
        List<LearningTable> all = tables.of(engagementId);
        Map<String, List<TableEntry>> standing = tables.standing(all);
        for (String code : codes) {
            Verdict verdict = Verdict.on(code, all, standing).orElse(null);
            assumptions.follow(
                    engagementId,
                    code,
                    verdict == null ? null : verdict.state(),
                    verdict == null ? null : verdict.by());
        }
    }
}
