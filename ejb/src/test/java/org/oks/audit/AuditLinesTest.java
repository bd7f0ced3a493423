package org.oks.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oks.platform.Actor;
import org.oks.platform.CanonicalJson;

/** An export says enough for a stranger to check it, and each kind of damage is found by the stranger's own reckoning. */
class AuditLinesTest {
    private static final String SAYS = "{\"after\":{\"größe\":1.50,\"name\":\"Amina \\\"A\\\"\\n\",\"n\":1e3,"
            + "\"list\":[true,null,0.000001]},\"reason\":\"सामाजिक ज्ञान\"}";

    @Test
    void aWholeExportIsWhole() {
        List<String> lines = export(3, -1);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("{\"format\":\"oks-audit\",\"version\":1,\"head\":{\"seq\":3,");
        assertThat(IndependentCheck.damage(lines)).isEmpty();
        assertThat(IndependentCheck.damage(export(0, -1))).isEmpty();
    }

    @Test
    void anErasedPayloadIsFine() {
        List<String> lines = export(3, 1);
        assertThat(lines.get(2)).contains("\"payload\":null");
        assertThat(IndependentCheck.damage(lines)).isEmpty();
    }

    @Test
    void aChangedFieldIsFound() {
        assertThat(damaged("\"actor\":\"amina\"", "\"actor\":\"omar\"")).contains("the event of link 2 was changed");
        assertThat(damaged("\"actor\":\"amina\"", "\"actor\":\"amina\",\"onBehalfOf\":\"omar\""))
                .contains("the event of link 2 was changed");
    }

    @Test
    void aChangedPayloadIsFound() {
        assertThat(damaged("\"n\":1000", "\"n\":1001")).containsExactly("the payload of link 2 was changed");
        assertThat(damaged("\"salt\":\"00\"", "\"salt\":\"01\"")).containsExactly("the payload of link 2 was changed");
    }

    @Test
    void aChangedEventWithAMatchingHashIsFoundByItsLink() {
        List<String> lines = export(3, -1);
        List<String> others = export(3, -1, "omar");
        lines.set(2, others.get(2).replaceAll("\"hash\":\"\\w+\"", hash(lines.get(2))));
        assertThat(IndependentCheck.damage(lines)).contains("link 2 has a wrong hash");
    }

    @Test
    void aRemovedLineIsFound() {
        List<String> lines = export(3, -1);
        lines.remove(2);
        assertThat(IndependentCheck.damage(lines))
                .contains("the file was cut", "expected link 2, found 3", "link 3 does not follow the one before");
    }

    @Test
    void anotherOrderIsFound() {
        List<String> lines = export(3, -1);
        Collections.swap(lines, 1, 2);
        assertThat(IndependentCheck.damage(lines)).contains("expected link 1, found 2");
    }

    @Test
    void aCutTailIsFoundByTheHead() {
        List<String> lines = export(3, -1);
        lines.remove(3);
        lines.set(3, "{\"links\":2}");
        assertThat(IndependentCheck.damage(lines)).containsExactly("the head does not fit the last link");
    }

    @Test
    void anEventThatIsGoneIsSaid() {
        StringWriter out = new StringWriter();
        AuditLines lines = new AuditLines(out);
        lines.begin(new AuditChain.Head(1, AuditChain.link(1, "0".repeat(64), "")));
        lines.link(new AuditPages.Sealed(1, "e1", "0".repeat(64), AuditChain.link(1, "0".repeat(64), ""), null, null));
        lines.end();
        assertThat(IndependentCheck.damage(List.of(out.toString().split("\n")))).contains("link 1 has no event");
    }

    private static String hash(String line) {
        int at = line.indexOf("\"hash\":");
        return line.substring(at, line.indexOf(',', at));
    }

    private static List<String> damaged(String text, String instead) {
        List<String> lines = export(3, -1);
        assertThat(lines.get(2)).contains(text);
        lines.set(2, lines.get(2).replace(text, instead));
        return IndependentCheck.damage(lines);
    }

    private static List<String> export(int events, int erased) {
        return export(events, erased, "amina");
    }

    private static List<String> export(int events, int erased, String actor) {
        List<AuditPages.Sealed> chain = new ArrayList<>();
        String previous = "0".repeat(64);
        for (int i = 0; i < events; i++) {
            AuditPayload payload = new AuditPayload("e" + i, "00", CanonicalJson.canonical(SAYS));
            AuditEvent event = new AuditEvent(
                    "e" + i,
                    Instant.parse("2015-11-02T09:00:00.123456Z"),
                    Actor.person(actor, Set.of()),
                    "r",
                    "claim.record",
                    "claim",
                    "c",
                    "E-1",
                    payload.hash());
            String hash = AuditChain.link(i + 1, previous, event.hash());
            AuditPayload kept = i == erased ? new AuditPayload("e" + i, "00", null) : payload;
            chain.add(new AuditPages.Sealed(i + 1, "e" + i, previous, hash, event, kept));
            previous = hash;
        }
        StringWriter out = new StringWriter();
        AuditLines lines = new AuditLines(out);
        lines.begin(new AuditChain.Head(events, previous));
        chain.forEach(lines::link);
        lines.end();
        return new ArrayList<>(List.of(out.toString().split("\n")));
    }
}
