package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts that a claim or an item of evidence had, oldest first, the one that stands last. */
@ApplicationScoped
class FormerTexts {
    @Inject
    ClaimRepository claims;

    List<VersionView> of(Claim claim) {
        List<VersionView> all = new ArrayList<>();
        for (ClaimVersion former : claims.versions(claim)) {
            all.add(version(all.size() + 1, former, false));
        }
        all.add(new VersionView(
                all.size() + 1,
                claim.version(),
                claim.changedBy(),
                claim.changedAt(),
                false,
                FormerText.plain(claim.draft().members())));
        return all;
    }

    /** A former text is as confidential as it was then, or as the item is now: whichever fewer may read. */
    List<VersionView> of(Evidence evidence, Reader reader) {
        List<VersionView> all = new ArrayList<>();
        for (EvidenceVersion former : claims.versions(evidence)) {
            Confidentiality level = former.confidentiality().stricter(evidence.confidentiality());
            all.add(version(all.size() + 1, former, !reader.reads(level, evidence.addedBy())));
        }
        boolean withheld = !reader.reads(evidence.confidentiality(), evidence.addedBy());
        all.add(new VersionView(
                all.size() + 1,
                evidence.version(),
                withheld ? null : evidence.changedBy(),
                evidence.changedAt(),
                withheld,
                withheld ? Map.of() : FormerText.plain(evidence.draft().members())));
        return all;
    }

    private static VersionView version(int number, FormerText former, boolean withheld) {
        return new VersionView(
                number,
                former.version(),
                withheld ? null : former.writtenBy(),
                former.writtenAt(),
                withheld,
                withheld ? Map.of() : former.members());
    }
}
