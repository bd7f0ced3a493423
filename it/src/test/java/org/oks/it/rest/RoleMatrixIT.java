package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;
import org.oks.people.RoleMatrix;
import org.oks.people.Roles;

/** Every endpoint is called in every role, and answers as the role matrix says. */
@Served(by = DatabaseKind.POSTGRES)
class RoleMatrixIT {
    private static final String SUBJECT = Journey.CONSULTANT;

    @Test
    void everyEndpointKeepsToTheRoleMatrix(OksServer server) {
        Journey open = Journey.started(server);
        String claim = open.as(SUBJECT)
                .post(open.path("/claims"), "{'statement':'They meet.','whoChanged':'Officers'}")
                .is(201)
                .text("id");
        String evidence = open.as(SUBJECT)
                .post(
                        "claims/" + claim + "/evidence",
                        "{'kind':'TEXT','title':'Minutes','source':'Office','direction':'SUPPORTS','text':'They met.'}")
                .is(201)
                .text("id");
        Journey inGate = Journey.inGate(server);
        List<Endpoints.Endpoint> endpoints = new Endpoints(open, inGate, claim, evidence).all();
        SoftAssertions softly = new SoftAssertions();
        for (String role : RoleMatrix.shipped().roles()) {
            // nobody in the demonstration is an editor; the row grants nothing, which is what a person has
            Rest person = Rest.as(server, holder(role));
            join(open, role);
            join(inGate, role);
            String before = open.see().body();
            String claims = open.as(Journey.LEAD).get(open.path("/claims")).body();
            for (Endpoints.Endpoint endpoint : endpoints) {
                check(softly, role, endpoint, endpoint.sentBy(person));
            }
            softly.assertThat(open.see().body())
                    .as("The engagement after " + role)
                    .isEqualTo(before);
            softly.assertThat(open.as(Journey.LEAD).get(open.path("/claims")).body())
                    .as("The claims after " + role)
                    .isEqualTo(claims);
        }
        softly.assertAll();
    }

    @Test
    void everyEndpointThatIsDescribedIsInTheTable(OksServer server) {
        Endpoints table = new Endpoints(Journey.started(server), Journey.propose(server), "claim", "evidence");
        Set<String> known =
                table.all().stream().map(Endpoints.Endpoint::name).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(Endpoints.elsewhere());
        JsonObject paths = Rest.anonymous(server)
                .get("/openapi", "Accept", "application/json")
                .is(200)
                .json()
                .getAsJsonObject("paths");
        Set<String> described = new TreeSet<>();
        for (String path : paths.keySet()) {
            for (String method : paths.getAsJsonObject(path).keySet()) {
                described.add(method.toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        assertThat(described).containsExactlyInAnyOrderElementsOf(known);
    }

    private static void check(SoftAssertions softly, String role, Endpoints.Endpoint endpoint, Answer answer) {
        String as = role + ": " + endpoint.name() + " answered " + answer.status() + " " + answer.body();
        boolean allowed = endpoint.act() == null
                || RoleMatrix.grants(role, endpoint.act())
                || RoleMatrix.grants(Roles.PERSON, endpoint.act());
        if (allowed) {
            softly.assertThat(answer.status()).as(as).isNotIn(401, 403, 405, 500);
            softly.assertThat(answer.status() == 404 && hidden(answer)).as(as).isFalse();
        } else {
            softly.assertThat(answer.status() == 403 || answer.status() == 404 && hidden(answer))
                    .as(as)
                    .isTrue();
        }
    }

    /** True when the answer is that there is no such engagement or task: the way to say that it is not shared. */
    private static boolean hidden(Answer answer) {
        String detail = answer.text("detail");
        return detail.startsWith("There is no engagement") || detail.startsWith("There is no task");
    }

    static String holder(String role) {
        return switch (role) {
            case Roles.ADMINISTRATOR -> Journey.ADMINISTRATOR;
            case Roles.MANAGER -> Journey.MANAGER;
            case Roles.APPROVER -> Journey.APPROVER;
            default -> SUBJECT;
        };
    }

    /** Puts the subject on the team in this role, or takes them off it. */
    static void join(Journey journey, String role) {
        List<String> team = new ArrayList<>(List.of("{'personId':'" + Journey.LEAD + "','role':'LEAD'}"));
        if (Roles.ON_TEAM.contains(role)) {
            team.add("{'personId':'" + SUBJECT + "','role':'" + role.toUpperCase(Locale.ROOT) + "'}");
        }
        journey.as(Journey.LEAD)
                .put(journey.path("/team"), "{'team':[" + String.join(",", team) + "]}", "If-Match", journey.etag())
                .is(200);
    }
}
