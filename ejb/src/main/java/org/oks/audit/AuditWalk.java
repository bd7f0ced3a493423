package org.oks.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk along the chain, link by link: holds what came before and notes what does not fit. */
final class AuditWalk {
    private final int mostNamed;
    private final List<String> broken = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private long seq;
    private String previous = "0".repeat(64);
    private long links;

    AuditWalk(int mostNamed) {
        this.mostNamed = mostNamed;
    }

    long seq() {
        return seq;
    }

    void link(
            long at,
            String eventId,
            String previousHash,
            String hash,
            @Nullable AuditEvent event,
            @Nullable AuditPayload payload) {
        links++;
        if (at != seq + 1) {
            note(missing, "links " + (seq + 1) + " to " + (at - 1));
        } else if (!previousHash.equals(previous)) {
            note(broken, "link " + at + " does not follow the link before it");
        }
        if (event == null || payload == null) {
            note(missing, "event " + eventId + " of link " + at);
        } else if (!event.computeHash().equals(event.hash())
                || !Hashes.link(at, previousHash, event.hash()).equals(hash)) {
            note(broken, "event " + eventId + " of link " + at + " was changed");
        } else if (!payload.matches(event.payloadHash())) {
            note(broken, "what event " + eventId + " of link " + at + " says was changed");
        }
        seq = at;
        previous = hash;
    }

    void end(AuditChain.Head head) {
        if (head.seq() != seq) {
            note(missing, "links after " + seq + ": the head says " + head.seq());
        } else if (!head.hash().equals(previous)) {
            note(broken, "the head does not fit the last link");
        }
    }

    AuditVerification.Report report(long events, List<String> unsealed) {
        return new AuditVerification.Report(links, events, broken, missing, unsealed, seq + " " + previous);
    }

    private void note(List<String> list, String what) {
        if (list.size() < mostNamed) {
            list.add(what);
        }
    }
}
