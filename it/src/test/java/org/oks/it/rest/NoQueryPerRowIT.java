package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/** What a page asks the database does not grow with the rows that it shows: H2 writes down every statement. */
class NoQueryPerRowIT {
    private static final int MORE = 6;
    private static final List<String> LISTS = List.of(
            "/workflow/my-work.xhtml",
            "/notice/notices.xhtml",
            "/engagement/engagements.xhtml",
            "/operation/operations.xhtml",
            "engagements",
            "operations",
            "operations/facets",
            "tasks/mine",
            "tasks/claimable",
            "actions/mine",
            "notices");
    private static final List<String> OF_ENGAGEMENT = List.of(
            "/engagement/engagement.xhtml?id=%s",
            "/engagement/charter.xhtml?id=%s",
            "/engagement/history.xhtml?id=%s",
            "/contribution/claims.xhtml?id=%s",
            "/learning/learning.xhtml?id=%s",
            "/learning/before.xhtml?id=%s",
            "/learning/after.xhtml?id=%s",
            "/gate/gates.xhtml?id=%s",
            "/gate/review.xhtml?id=%s",
            "engagements/%s",
            "engagements/%s/claims",
            "engagements/%s/action-reviews",
            "engagements/%s/learning-tables",
            "engagements/%s/phases/1/lessons",
            "engagements/%s/history",
            "engagements/%s/tasks",
            "engagements/%s/readiness",
            "engagements/%s/gates",
            "engagements/%s/gates/1");

    @Test
    void whatIsAskedDoesNotGrowWithTheRows() throws IOException {
        Path data = Workplace.fresh("statements").resolve("data");
        Path database = data.resolve("db/oks");
        String url = "jdbc:h2:file:" + database + ";TRACE_LEVEL_FILE=2;TRACE_MAX_FILE_SIZE=1000";
        try (OksServer server = OksServer.start(data, Map.of("OKS_DB_URL", url), "--demo")) {
            Path trace = Path.of(database + ".trace.db");
            Journey small = Journey.started(server).work(1).claim();
            Journey large = Journey.started(server).work(1);
            learn(small);
            small.submit(1).panel(1);
            bring(server, MORE);
            Map<String, Integer> before = lists(server, trace);
            for (int i = 0; i < MORE; i++) {
                large.claim();
                learn(large);
                Journey.inGate(server);
                Journey.started(server);
                invite(server, i);
                bring(server, i);
            }
            large.submit(1).panel(1);
            Map<String, Integer> after = lists(server, trace);

            SoftAssertions softly = new SoftAssertions();
            before.forEach(
                    (list, few) -> softly.assertThat(after.get(list)).as(list).isLessThanOrEqualTo(few));
            for (String page : OF_ENGAGEMENT) {
                Rest person = small.as(Journey.APPROVER);
                softly.assertThat(statements(person, page.formatted(large.id()), trace))
                        .as(page)
                        .isLessThanOrEqualTo(statements(person, page.formatted(small.id()), trace));
            }
            softly.assertAll();
        }
    }

    private static Map<String, Integer> lists(OksServer server, Path trace) throws IOException {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (String person : List.of(Journey.LEAD, Journey.APPROVER, Journey.MANAGER)) {
            for (String list : LISTS) {
                counted.put(person + " " + list, statements(Rest.as(server, person), list, trace));
            }
        }
        for (String list : List.of("/people/people.xhtml", "people", "/operation/lists.xhtml", "operation-lists")) {
            counted.put(list, statements(Rest.as(server, Journey.ADMINISTRATOR), list, trace));
        }
        return counted;
    }

    /** One action and one table more, with an entry in it. */
    private static void learn(Journey journey) {
        Rest lead = journey.as(Journey.LEAD);
        lead.post(journey.path("/actions"), "{'text':'Ask.','owner':'" + Journey.LEAD + "','dueOn':'2099-01-01'}")
                .is(201);
        String table = lead.post(journey.path("/learning-tables"), "{}").is(201).text("number");
        lead.post(
                        journey.path("/learning-tables/" + table + "/entries"),
                        "{'quadrant':'GROUND_TRUTH','text':'They met.'}")
                .is(201);
    }

    private static void invite(OksServer server, int number) {
        Rest.as(server, Journey.ADMINISTRATOR)
                .post("people", "{'id':'row.%d','name':'Row %d','roles':[]}".formatted(number, number))
                .is(201);
    }

    private static void bring(OksServer server, int number) {
        BroughtList.checked(
                        server,
                        "rows.csv",
                        BroughtList.csv(
                                "id,project_name,countryshortname",
                                "P97000" + number + ",Row,Kenya",
                                "P97001" + number + ",Row,Nowhere " + number))
                .apply();
    }

    /** The fewest of some visits: jobs in the background ask as well. The first visit fills caches. */
    private static int statements(Rest person, String page, Path trace) throws IOException {
        person.get(page).is(200);
        int fewest = Integer.MAX_VALUE;
        for (int visit = 0; visit < 4; visit++) {
            long from = Files.size(trace);
            person.get(page).is(200);
            fewest = Math.min(fewest, selects(trace, from));
        }
        assertThat(fewest).as("%s is answered from the database", page).isPositive();
        return fewest;
    }

    private static int selects(Path trace, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(trace.toFile(), "r")) {
            byte[] written = new byte[Math.toIntExact(file.length() - from)];
            file.seek(from);
            file.readFully(written);
            return new String(written, StandardCharsets.UTF_8).split("/\\*SQL", -1).length - 1;
        }
    }
}
