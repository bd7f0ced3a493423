package org.oks.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oks.cockpit.Doors.Answer;

/** Camunda's doors, held against the list of all calls that change something or look as if they did. */
class DoorsTest {
    private static final Set<String> MANAGER = Set.of("manager");
    private static final Set<String> ADMINISTRATOR = Set.of("administrator");

    /** What an administrator is answered, by call. */
    private static TreeMap<String, Answer> listed() throws IOException {
        TreeMap<String, Answer> listed = new TreeMap<>();
        try (var in = DoorsTest.class.getResourceAsStream("calls.txt")) {
            assertThat(in).isNotNull();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] words = line.split(" ", 2);
                    listed.put(words[1], Answer.valueOf(words[0]));
                }
            }
        }
        return listed;
    }

    @Test
    void everyCallThatIsNotAPlainReadIsListed() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> offered = new TreeSet<>(RestCalls.all());
        offered.removeIf(call -> call.startsWith("GET ") || call.startsWith("OPTIONS ") || call.startsWith("HEAD "));
        assertThat(offered).hasSizeGreaterThan(200).containsExactlyElementsOf(listed().keySet());
    }

    @Test
    void eachIsAnsweredAsListed() throws IOException {
        listed().forEach((call, answer) -> {
            assertThat(ask(call, ADMINISTRATOR)).as("administrator, " + call).isEqualTo(answer);
            Answer forManagers = answer == Answer.REPAIR ? Answer.ADMINISTRATORS_ONLY : answer;
            assertThat(ask(call, MANAGER)).as("manager, " + call).isEqualTo(forManagers);
            for (Set<String> outsiders :
                    List.of(Set.<String>of(), Set.of("person"), Set.of("approver"), Set.of("editor", "approver"))) {
                assertThat(ask(call, outsiders)).as(outsiders + ", " + call).isEqualTo(Answer.NOT_FOR_YOU);
            }
        });
    }

    @Test
    void theListsHoldNothingThatCamundaDoesNotOffer() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> calls = RestCalls.all();
        try (var in = Doors.class.getResourceAsStream("doors.txt")) {
            assertThat(in).isNotNull();
            assertThat(Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                            .filter(line -> line.startsWith("query ") || line.startsWith("repair "))
                            .map(line -> line.substring(line.indexOf(' ') + 1)))
                    .isNotEmpty()
                    .allMatch(calls::contains);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/engine/engine/default/job/1/retries",
                "PUT /api/engine/engine/default/job/1/retries/",
                "PUT /api/engine/engine/default/job/1;x=/retries",
                "PUT /api/engine/engine/default/job/a/b/retries",
                "PUT /api/engine/engine/default/job/../task/1",
                "POST /api/engine/engine/default/task/1/complete",
                "POST /api/engine/engine/default/history/task/../../task/create",
                "PATCH /api/engine/engine/default/task",
                "TRACE /api/engine/engine/default/task",
                "DELETE /app/cockpit/default/",
                "POST /app/cockpit/default/",
                "post /api/engine/engine/default/task",
                "GETX /api/engine/engine/default/task"
            })
    void whatLooksAlmostLikeAnOpenDoorIsShut(String call) {
        assertThat(ask(call, ADMINISTRATOR)).isEqualTo(Answer.SHUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/admin/default/",
                "/app/tasklist/default/",
                "/app/welcomes/default/",
                "/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js",
                "/api/welcome/plugin/welcomePlugins/info",
                "/api/admin/plugin/adminPlugins/default/metrics",
                "/api/admin/setup/default/user/create",
                "/plugin/admin/app/plugin.js",
                "/other"
            })
    void adminTasklistAndWelcomeAreNotOffered(String path) {
        assertThat(ask("GET " + path, ADMINISTRATOR)).isEqualTo(Answer.NOT_OFFERED);
    }

    @Test
    void cockpitIsOpenAndEveryEntranceLeadsToIt() {
        for (String path : List.of(
                "/app/cockpit/default/",
                "/app/cockpit/default/index.html",
                "/api/cockpit/plugin/base/default/process-definition/1",
                "/api/engine/engine/default/job",
                "/api/admin/auth/user/default",
                "/lib/deps.js",
                "/favicon.ico")) {
            assertThat(ask("GET " + path, MANAGER)).as(path).isEqualTo(Answer.READ);
        }
        for (String path : List.of("", "/", "/index.html", "/app", "/app/", "/app/cockpit", "/app/welcome/default/")) {
            assertThat(ask("GET " + path, MANAGER)).as(path).isEqualTo(Answer.HOME);
        }
    }

    @Test
    void everyRefusalSaysWhyAndThatNothingChanged() {
        assertThat(Refusal.text(Answer.SHUT).in(Locale.ENGLISH))
                .contains("own pages")
                .endsWith("Nothing was changed.");
        assertThat(Refusal.text(Answer.ADMINISTRATORS_ONLY).in(Locale.ENGLISH)).contains("Only an administrator");
        assertThat(Refusal.text(Answer.NOT_FOR_YOU).in(Locale.ENGLISH)).contains("managers and administrators");
    }

    private static Answer ask(String call, Set<String> roles) {
        String[] words = call.split(" ", 2);
        return Doors.decide(words[0], words[1].replaceAll("\\{\\w+}", "a1:b-c"), roles);
    }
}
