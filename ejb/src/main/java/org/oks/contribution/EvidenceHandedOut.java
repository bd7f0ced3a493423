package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.engagement.EngagementAccess;
import org.oks.gate.PackWords;

/**
 * Which evidence somebody may be given the words of to keep. What leaves the house is read by whoever it is handed on to,
 * so nobody is given the words of what is restricted, whoever may read them here.
 */
@ApplicationScoped
class EvidenceHandedOut implements PackWords {
    @Inject
    ClaimRepository claims;

    @Inject
    Confidential confidential;

    @Override
    public Set<String> withheld(EngagementAccess.Standing standing, boolean weighed, Map<String, String> levels) {
        Reader asked = confidential.reader(standing);
        Reader reader = weighed ? asked.atGate() : asked;
        Map<String, Evidence> now = claims.everyEvidence(standing.engagementId()).stream()
                .collect(Collectors.toMap(Evidence::id, each -> each));
        return levels.entrySet().stream()
                .filter(item -> !given(
                        reader, Confidentiality.of(item.getValue()), Optional.ofNullable(now.get(item.getKey()))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean given(Reader reader, Confidentiality then, Optional<Evidence> now) {
        return now.filter(item -> {
                    Confidentiality level = then.stricter(item.confidentiality());
                    return level != Confidentiality.RESTRICTED && reader.reads(level, item.addedBy());
                })
                .isPresent();
    }
}
