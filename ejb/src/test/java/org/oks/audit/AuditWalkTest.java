package org.oks.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oks.platform.Actor;

class AuditWalkTest {
    private static final String START = "0".repeat(64);

    private final List<AuditEvent> events = new ArrayList<>();
    private final List<AuditPayload> payloads = new ArrayList<>();

    @Test
    void aWholeChainIsWhole() {
        record("a");
        record("b");
        assertThat(walk(List.of(0, 1), 2).whole()).isTrue();
    }

    @Test
    void aChangedPayloadIsNamed() {
        record("a");
        record("b");
        payloads.set(1, new AuditPayload("b", "00", "{\"after\":\"something else\"}"));
        assertThat(walk(List.of(0, 1), 2).broken()).singleElement().asString().contains("event b");
    }

    @Test
    void anErasedPayloadIsCountedAndTheChainIsWhole() {
        record("a");
        record("b");
        payloads.set(1, new AuditPayload("b", "00", null));
        AuditVerification.Report report = walk(List.of(0, 1), 2);
        assertThat(report.whole()).isTrue();
        assertThat(report.erased()).isEqualTo(1);
    }

    @Test
    void anEventThatLostItsLinkIsNamed() {
        AuditWalk walk = new AuditWalk(10);
        walk.lost("b");
        walk.end(new AuditChain.Head(0, START));
        AuditVerification.Report report = walk.report(1, List.of());
        assertThat(report.whole()).isFalse();
        assertThat(report.missing()).containsExactly("the link of event b");
    }

    @Test
    void aMissingEventIsNamed() {
        record("a");
        record("b");
        AuditWalk walk = new AuditWalk(10);
        String first = AuditChain.link(1, START, events.get(0).hash());
        walk.link(new AuditPages.Sealed(1, "a", START, first, null, null));
        walk.end(new AuditChain.Head(1, first));
        assertThat(walk.report(0, List.of()).missing())
                .singleElement()
                .asString()
                .contains("event a");
    }

    @Test
    void aCutTailIsFoundByTheHead() {
        record("a");
        record("b");
        assertThat(walk(List.of(0), 2).missing()).singleElement().asString().contains("the head says 2");
    }

    @Test
    void aReplacedEventIsNamed() {
        record("a");
        record("b");
        AuditWalk walk = new AuditWalk(10);
        String first = AuditChain.link(1, START, events.get(0).hash());
        walk.link(new AuditPages.Sealed(1, "a", START, first, events.get(1), payloads.get(1)));
        walk.end(new AuditChain.Head(1, first));
        assertThat(walk.report(1, List.of()).broken()).isNotEmpty();
    }

    private void record(String id) {
        AuditPayload payload = new AuditPayload(id, "00", "{\"after\":\"" + id + "\"}");
        payloads.add(payload);
        events.add(new AuditEvent(
                id,
                Instant.parse("2015-11-02T09:00:00.123456Z"),
                Actor.person("amina", Set.of()),
                "r",
                "claim.record",
                "claim",
                "c",
                "E-1",
                payload.hash()));
    }

    private AuditVerification.Report walk(List<Integer> linked, int headSeq) {
        AuditWalk walk = new AuditWalk(10);
        String previous = START;
        String head = START;
        for (int i = 0; i < headSeq; i++) {
            head = AuditChain.link(i + 1, head, events.get(i).hash());
            if (linked.contains(i)) {
                walk.link(new AuditPages.Sealed(
                        i + 1, events.get(i).id(), previous, head, events.get(i), payloads.get(i)));
                previous = head;
            }
        }
        walk.end(new AuditChain.Head(headSeq, head));
        return walk.report(events.size(), List.of());
    }
}
