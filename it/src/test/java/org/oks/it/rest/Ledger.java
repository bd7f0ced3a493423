package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.oks.it.server.OksServer;

/** What a server has acknowledged, kept outside it. */
final class Ledger {
    private final Map<String, Queue<String>> claims = new ConcurrentHashMap<>();
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private final Queue<String> started = new ConcurrentLinkedQueue<>();
    private final Queue<Unanswered> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    private record Unanswered(String path, String body, String key) {}

    void proposed(String engagement, long version) {
        claims.put(engagement, new ConcurrentLinkedQueue<>());
        versions.put(engagement, version);
        size.incrementAndGet();
    }

    /** The engagement has this version now, or a later one when the phase was opened since. */
    void changed(String engagement, long version) {
        versions.put(engagement, version);
        size.incrementAndGet();
    }

    void started(String engagement, long version) {
        changed(engagement, version);
        started.add(engagement);
    }

    void claimed(String engagement, String claim) {
        claims.computeIfAbsent(engagement, id -> new ConcurrentLinkedQueue<>()).add(claim);
        size.incrementAndGet();
    }

    /** A creation was sent and no answer came. */
    void unanswered(String path, String body, String key) {
        unanswered.add(new Unanswered(path, body, key));
    }

    int size() {
        return size.get();
    }

    /** Fails unless everything acknowledged is there, and what was not answered can be sent again and is there once. */
    void compareWith(OksServer server) {
        Rest amina = Rest.signIn(server, Journey.LEAD);
        for (Map.Entry<String, Long> engagement : versions.entrySet()) {
            Answer there = amina.get("engagements/" + engagement.getKey()).is(200);
            assertThat(there.at("facts.version").getAsLong())
                    .as("Version of " + engagement.getKey())
                    .isGreaterThanOrEqualTo(engagement.getValue());
            assertThat(started.contains(engagement.getKey())
                            && there.text("facts.status").equals("PROPOSED"))
                    .as(engagement.getKey() + " was started")
                    .isFalse();
        }
        claims.forEach((engagement, known) -> assertThat(ids(amina, engagement)).containsAll(known));
        for (Unanswered one : unanswered) {
            Rest ravi = Rest.signIn(server, one.path().endsWith("/claims") ? Journey.CONSULTANT : Journey.LEAD);
            Answer first = ravi.post(one.path(), one.body(), "Idempotency-Key", one.key());
            assertThat(first.status()).as(first.body()).isIn(200, 201);
            ravi.post(one.path(), one.body(), "Idempotency-Key", one.key()).is(200);
        }
    }

    private static Set<String> ids(Rest person, String engagement) {
        Set<String> ids = new HashSet<>();
        for (JsonElement item :
                person.get("engagements/" + engagement + "/claims").is(200).list("items")) {
            String id =
                    item.getAsJsonObject().getAsJsonObject("claim").get("id").getAsString();
            assertThat(ids.add(id)).isTrue();
        }
        return ids;
    }

    /** The engagements in which claims can be recorded. */
    List<String> underWay() {
        return List.copyOf(started);
    }
}
