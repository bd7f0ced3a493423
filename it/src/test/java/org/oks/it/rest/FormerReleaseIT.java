package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/**
 * A data folder as the release before the steps of phases left it, with an engagement of its demonstration in each state:
 * this release starts on it and each engagement goes on, in the drawing that it began with, until it has ended. The
 * folder's password opens nothing but this folder.
 */
class FormerReleaseIT {
    private static final Set<String> STATES =
            Set.of("PROPOSED", "ACTIVE", "IN_GATE", "CLOSING", "CLOSED", "STOPPED", "CANCELLED");
    private static final Set<String> ENDED = Set.of("CLOSED", "STOPPED", "CANCELLED");

    @Test
    void everyEngagementGoesOnToItsEnd() throws IOException {
        Path data = Workplace.fresh("former-release").resolve("data");
        unpack(data);
        try (OksServer server = OksServer.start(data, Map.of(), "--demo")) {
            List<JsonObject> there = new ArrayList<>();
            for (JsonElement row : Rest.as(server, Journey.MANAGER)
                    .get("engagements?size=100")
                    .is(200)
                    .list("items")) {
                there.add(row.getAsJsonObject());
            }
            Set<String> states = new TreeSet<>();
            there.forEach(row -> states.add(row.get("status").getAsString()));
            assertThat(states).containsExactlyInAnyOrderElementsOf(STATES);

            SoftAssertions softly = new SoftAssertions();
            for (JsonObject row : there) {
                String before = row.get("status").getAsString();
                Journey journey =
                        Journey.of(server, row.get("id").getAsString()).toItsEnd();
                softly.assertThat(journey.status())
                        .as("%s, which was %s", journey.id(), before)
                        .isEqualTo(ENDED.contains(before) ? before : "CLOSED");
            }
            softly.assertAll();
        }
    }

    private static void unpack(Path data) throws IOException {
        try (InputStream in = FormerReleaseIT.class.getResourceAsStream("/former-release/data.zip");
                ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = data.resolve(entry.getName()).normalize();
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                if (!entry.isDirectory()) {
                    Files.copy(zip, file);
                }
            }
        }
    }
}
