package org.oks.audit;

import java.util.ArrayList;
import java.util.List;

/** One walk along the chain, link by link: holds what came before and notes what does not fit. */
final class AuditWalk {
    private final int mostNamed;
    private final List<String> broken = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private long seq;
    private String previous = "0".repeat(64);
    private long links;
    private long erased;

    AuditWalk(int mostNamed) {
        this.mostNamed = mostNamed;
    }

    void link(AuditPages.Sealed sealed) {
        long at = sealed.seq();
        String eventId = sealed.eventId();
        String previousHash = sealed.previousHash();
        String hash = sealed.hash();
        AuditEvent event = sealed.event();
        AuditPayload payload = sealed.payload();
        links++;
        if (at != seq + 1) {
            note(missing, "links " + (seq + 1) + " to " + (at - 1));
        } else if (!previousHash.equals(previous)) {
            note(broken, "link " + at + " does not follow the link before it");
        }
        if (event == null || payload == null) {
            note(missing, "event " + eventId + " of link " + at);
        } else if (!event.computeHash().equals(event.hash())
                || !AuditChain.link(at, previousHash, event.hash()).equals(hash)) {
            note(broken, "event " + eventId + " of link " + at + " was changed");
        } else if (!payload.matches(event.payloadHash())) {
            note(broken, "what event " + eventId + " of link " + at + " says was changed");
        }
        erased += payload != null && payload.isErased() ? 1 : 0;
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

    /** An event that neither has a link nor waits for one. */
    void lost(String eventId) {
        note(missing, "the link of event " + eventId);
    }

    AuditVerification.Report report(long events, List<String> unsealed) {
        return new AuditVerification.Report(links, events, broken, missing, unsealed, erased, seq + " " + previous);
    }

    private void note(List<String> list, String what) {
        if (list.size() < mostNamed) {
            list.add(what);
        }
    }
}
