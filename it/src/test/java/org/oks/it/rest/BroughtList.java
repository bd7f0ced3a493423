package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.oks.it.server.Site;

/** A projects list that a manager brought, and what is done to it. */
final class BroughtList {
    private static final Path REAL = Path.of("../ejb/src/test/resources/org/oks/operation/2013_WB_Projects_1_500.xlsx");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Rest person;
    private final String id;

    private BroughtList(Rest person, String id) {
        this.person = person;
        this.id = id;
    }

    /** 499 operations of fiscal 2013, as the site of the World Bank exports them. */
    static byte[] real() {
        try {
            return Files.readAllBytes(REAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Brings the file and waits until it is checked. */
    static BroughtList checked(Site server, String name, byte[] content) {
        Rest manager = Rest.as(server, Journey.MANAGER);
        BroughtList list = new BroughtList(
                manager,
                manager.upload("operation-lists?name=" + name, content).is(201).text("id"));
        list.await("CHECKED");
        return list;
    }

    /** The same list at a server that was started on its data. */
    BroughtList goesOnAt(Site other) {
        return new BroughtList(Rest.signIn(other, Journey.MANAGER), id);
    }

    String id() {
        return id;
    }

    String path(String rest) {
        return "operation-lists/" + id + rest;
    }

    Answer see() {
        return person.get(path("")).is(200);
    }

    /** How many rows there are of this kind. */
    int rows(String kind) {
        return Integer.parseInt(person.get(path("/rows?kind=" + kind)).is(200).text("total"));
    }

    JsonObject row(int number) {
        return person.get(path("/rows?size=100")).is(200).list("items").asList().stream()
                .map(item -> item.getAsJsonObject())
                .filter(item -> item.get("number").getAsInt() == number)
                .findFirst()
                .orElseThrow();
    }

    List<String> openCountries() {
        return person.get(path("/open-countries")).is(200).list("items").asList().stream()
                .map(item -> item.getAsJsonObject().get("value").getAsString())
                .toList();
    }

    BroughtList choose(int row, String field, boolean list) {
        person.put(path("/rows/" + row + "/choice"), "{'field':'" + field + "','list':" + list + "}")
                .is(200);
        return this;
    }

    BroughtList begin() {
        person.post(path("/application"), "", "If-Match", see().etag()).is(200);
        return this;
    }

    /** Has it taken over and waits until that is done. */
    BroughtList apply() {
        begin().await("APPLIED");
        return this;
    }

    void await(String state) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String there = see().text("state");
        while (!there.equals(state)) {
            assertThat(System.nanoTime()).as("%s instead of %s", there, state).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            there = see().text("state");
        }
    }
}
