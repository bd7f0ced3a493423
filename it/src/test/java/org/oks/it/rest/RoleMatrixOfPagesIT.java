package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;
import org.oks.people.Act;
import org.oks.people.RoleMatrix;
import org.oks.people.Roles;

/** Every page, opened in every role of the matrix: it opens for whom the matrix lets, and for nobody else. */
@Served(by = DatabaseKind.POSTGRES)
class RoleMatrixOfPagesIT {
    private static final Path PAGES = Path.of("../web/src/main/webapp");
    /** Those that people see who are not signed in, and those that the server sends when something went wrong. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "index.xhtml",
            "sign-in.xhtml",
            "set-password.xhtml",
            "forgot-password.xhtml",
            "first-run.xhtml",
            "contribution/confirm.xhtml",
            "governance/sign.xhtml",
            "problems.xhtml");

    /** Tasks that a former drawing opened lead there: the page has another address now. */
    private static final String MOVED = "engagement/closing.xhtml";

    /** One that the demonstration knows. */
    private static final String OPERATION = "P130299";

    /** @param act null for everybody who is signed in */
    private record OnePage(String file, @Nullable Act act, String address) {}

    /** What a page offers to those alone who may do it. */
    private static final Map<String, Offer> OFFERS = Map.ofEntries(
            Map.entry("engagement/work.xhtml", new Offer("save", Act.EDIT)),
            Map.entry("engagement/charter.xhtml", new Offer("save", Act.EDIT)),
            Map.entry("engagement/cancel.xhtml", new Offer("save", Act.CANCEL)),
            Map.entry("contribution/claim.xhtml", new Offer("save", Act.EDIT)),
            Map.entry("contribution/evidence.xhtml", new Offer("addNow", Act.EDIT)),
            Map.entry("governance/element.xhtml", new Offer("save", Act.EDIT)),
            Map.entry("governance/roles.xhtml", new Offer("save", Act.EDIT)),
            Map.entry("governance/communities.xhtml", new Offer("save", Act.EDIT)),
            Map.entry("gate/panel.xhtml", new Offer("appoint", Act.APPOINT_PANEL)),
            Map.entry("engagement/hold.xhtml", new Offer("save", Act.HOLD)),
            Map.entry("visioning/capacity-risk.xhtml", new Offer("saveFunding", Act.EDIT)),
            Map.entry("visioning/capability.xhtml", new Offer("addRespondent", Act.EDIT)),
            Map.entry("visioning/change-objective.xhtml", new Offer("saveSignOff", Act.EDIT)),
            Map.entry("results/chain.xhtml", new Offer("saveNode", Act.EDIT)),
            Map.entry("results/services.xhtml", new Offer("save", Act.EDIT)),
            Map.entry("learning/before.xhtml", new Offer("save", Act.EDIT)),
            Map.entry("learning/after.xhtml", new Offer("save", Act.EDIT)),
            Map.entry("learning/table.xhtml", new Offer("save", Act.EDIT)),
            Map.entry("learning/my-strength.xhtml", new Offer("save", Act.EDIT)));

    private record Offer(String button, Act act) {}

    private static String task(Journey open) {
        return open.task("before-review")
                .map(task -> task.get("taskId").getAsString())
                .orElse("none");
    }

    private static List<OnePage> pages(
            Journey open, Journey waiting, Journey inGate, String claim, String list, String rules) {
        String id = "?id=" + open.id();
        return List.of(
                new OnePage("workflow/my-work.xhtml", null, ""),
                new OnePage("glossary.xhtml", null, ""),
                new OnePage("notice/notices.xhtml", null, ""),
                new OnePage("notice/preferences.xhtml", null, ""),
                new OnePage("notice/outbox.xhtml", Act.ADMINISTER, ""),
                new OnePage("people/me.xhtml", null, ""),
                new OnePage("people/stand-ins.xhtml", Act.NAME_STAND_IN, ""),
                new OnePage("people/people.xhtml", Act.ADMINISTER, ""),
                new OnePage("people/person.xhtml", Act.ADMINISTER, "?id=" + Journey.LEAD),
                new OnePage("people/invite.xhtml", Act.ADMINISTER, ""),
                new OnePage("workflow/rules.xhtml", Act.ADMINISTER, ""),
                new OnePage("workflow/rule.xhtml", Act.ADMINISTER, "?id=" + rules),
                new OnePage("operation/operations.xhtml", null, ""),
                new OnePage("operation/operation.xhtml", null, "?id=" + OPERATION),
                new OnePage("operation/edit.xhtml", Act.IMPORT, "?id=" + OPERATION),
                new OnePage("operation/lists.xhtml", Act.IMPORT, ""),
                new OnePage("operation/list.xhtml", Act.IMPORT, "?id=" + list),
                new OnePage("operation/progress.xhtml", Act.IMPORT, "?id=" + list),
                new OnePage("workflow/hand-over.xhtml", Act.EDIT, id + "&task=" + task(open)),
                new OnePage("engagement/engagements.xhtml", null, ""),
                new OnePage("engagement/propose.xhtml", Act.PROPOSE, ""),
                new OnePage("engagement/engagement.xhtml", Act.SEE, id),
                new OnePage("engagement/charter.xhtml", Act.SEE, id),
                new OnePage("engagement/history.xhtml", Act.SEE, id),
                new OnePage("engagement/work.xhtml", Act.SEE, id),
                new OnePage("learning/review.xhtml", Act.SEE, id),
                new OnePage("governance/elements.xhtml", Act.SEE, id),
                new OnePage("governance/element.xhtml", Act.SEE, id + "&type=POLICY"),
                new OnePage("governance/roles.xhtml", Act.SEE, id),
                new OnePage("governance/plan.xhtml", Act.SEE, id),
                new OnePage("governance/communities.xhtml", Act.SEE, id),
                new OnePage("governance/templates.xhtml", Act.ADMINISTER, ""),
                new OnePage("learning/learning.xhtml", Act.SEE, id),
                new OnePage("learning/before.xhtml", Act.SEE, id),
                new OnePage("learning/after.xhtml", Act.SEE, id),
                new OnePage("learning/table.xhtml", Act.SEE, id),
                new OnePage("learning/entry.xhtml", Act.SEE, id + "&n=1&quadrant=GROUND_TRUTH"),
                new OnePage("learning/my-strength.xhtml", Act.SEE, id),
                new OnePage("engagement/cancel.xhtml", Act.SEE, id),
                new OnePage("engagement/hold.xhtml", Act.SEE, id),
                new OnePage("visioning/capacity-risk.xhtml", Act.SEE, id),
                new OnePage("visioning/capability.xhtml", Act.SEE, id),
                new OnePage("visioning/learning-goals.xhtml", Act.SEE, id),
                new OnePage("visioning/change-objective.xhtml", Act.SEE, id),
                new OnePage("visioning/framing-question.xhtml", Act.SEE, id),
                new OnePage("results/results.xhtml", Act.SEE, id),
                new OnePage("results/chain.xhtml", Act.SEE, id),
                new OnePage("results/indicators.xhtml", Act.SEE, id),
                new OnePage("results/indicator.xhtml", Act.SEE, id),
                new OnePage("results/services.xhtml", Act.SEE, id),
                new OnePage("contribution/claims.xhtml", Act.SEE, id),
                new OnePage("contribution/claim.xhtml", Act.SEE, id + "&claim=" + claim),
                new OnePage("contribution/evidence.xhtml", Act.SEE, id + "&claim=" + claim),
                new OnePage("gate/gates.xhtml", Act.SEE, id),
                new OnePage("gate/submit.xhtml", Act.SEE, id),
                new OnePage("gate/conditions.xhtml", Act.SEE, id),
                new OnePage("gate/dispute.xhtml", Act.SEE, id),
                new OnePage("gate/reviews.xhtml", null, ""),
                new OnePage("gate/panel.xhtml", Act.APPOINT_PANEL, "?id=" + waiting.id()),
                new OnePage("gate/review.xhtml", Act.SEE, "?id=" + inGate.id()));
    }

    @Test
    void everyPageKeepsToTheRoleMatrix(OksServer server) {
        Journey open = Journey.started(server);
        Journey waiting = Journey.submitted(server);
        Journey inGate = Journey.inGate(server);
        String claim = open.as(Journey.CONSULTANT)
                .post(open.path("/claims"), "{'statement':'They meet.','whoChanged':'Officers'}")
                .is(201)
                .text("id");
        open.as(Journey.CONSULTANT).post(open.path("/learning-tables"), "{}").is(201);
        List<OnePage> pages = pages(
                open,
                waiting,
                inGate,
                claim,
                BroughtList.checked(
                                server,
                                "list.csv",
                                BroughtList.csv("id,project_name,countryshortname", "P900009,A project,Kenya"))
                        .id(),
                Rest.as(server, Journey.ADMINISTRATOR)
                        .get("rules/in-force")
                        .is(200)
                        .text("items.0.id"));
        SoftAssertions softly = new SoftAssertions();
        for (String role : RoleMatrix.shipped().roles()) {
            RoleMatrixIT.join(open, role);
            RoleMatrixIT.join(waiting, role);
            RoleMatrixIT.join(inGate, role);
            Rest person = Rest.as(server, RoleMatrixIT.holder(role));
            for (OnePage page : pages) {
                Answer answer = person.get("/" + page.file() + page.address());
                int status = answer.status();
                boolean allowed = page.act() == null
                        || RoleMatrix.grants(role, page.act())
                        || RoleMatrix.grants(Roles.PERSON, page.act());
                softly.assertThat(allowed ? status == 200 : status == 403 || status == 404)
                        .as(role + (allowed ? " may" : " may not") + " open " + page.file() + ": " + status)
                        .isTrue();
                Offer offer = OFFERS.get(page.file());
                if (allowed && offer != null) {
                    softly.assertThat(answer.body().contains("id=\"" + offer.button() + "\""))
                            .as(page.file() + " offers " + offer + " to " + role)
                            .isEqualTo(RoleMatrix.grants(role, offer.act()));
                }
            }
        }
        for (OnePage page : pages) {
            Answer nobody = Rest.anonymous(server).get("/" + page.file() + page.address());
            softly.assertThat(nobody.status()).as("nobody: " + page.file()).isEqualTo(302);
            softly.assertThat(nobody.header("Location")).contains("/sign-in.xhtml");
        }
        softly.assertAll();
    }

    @Test
    void everyPageThatIsShippedIsInTheTable(OksServer server) throws IOException {
        Journey any = Journey.propose(server);
        Set<String> known = pages(any, any, any, "claim", "list", "rules").stream()
                .map(OnePage::file)
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(FOR_EVERYBODY);
        known.add(MOVED);
        assertThat(any.as(Journey.LEAD)
                        .get("/" + MOVED + "?id=" + any.id())
                        .is(302)
                        .header("Location"))
                .endsWith("/learning/review.xhtml?id=" + any.id());
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.map(file -> PAGES.relativize(file).toString())
                            .filter(name -> name.endsWith(".xhtml"))
                            .filter(name -> !name.startsWith("WEB-INF/") && !name.startsWith("error/")))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }
}
