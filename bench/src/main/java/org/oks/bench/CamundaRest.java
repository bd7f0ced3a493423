package org.oks.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Camunda's own REST in its Spring Boot starter, open to everybody as the starter leaves it. */
final class CamundaRest implements Contestant {
    private static final String REST = "engine-rest/";

    private final Program server;
    private final Http http;

    CamundaRest(Program server) throws IOException {
        this.server = server;
        this.http = new Http(server.address());
        http.upload(REST + "deployment/create", Drawing.FILE, Drawing.text()).expect(200);
    }

    @Override
    public String name() {
        return "Camunda's REST, nobody signed in";
    }

    @Override
    public List<String> open(int count) {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String instance = http.post(
                            REST + "process-definition/key/" + Drawing.KEY + "/start", "{'businessKey':'E-" + i + "'}")
                    .expect(200)
                    .json()
                    .getString("id");
            String found = http.get(REST + "task?processInstanceId=" + instance)
                    .expect(200)
                    .body();
            try (JsonReader reader = Json.createReader(new StringReader(found))) {
                tasks.add(reader.readArray().getJsonObject(0).getString("id"));
            }
        }
        return tasks;
    }

    @Override
    public void complete(int client, String task) {
        http.post(REST + "task/" + task + "/complete", "{}").expect(204);
    }

    @Override
    public void close() {
        server.close();
    }
}
