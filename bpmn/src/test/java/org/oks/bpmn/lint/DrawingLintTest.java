package org.oks.bpmn.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oks.bpmn.Drawings;
import org.oks.bpmn.Resources;
import org.w3c.dom.Element;

/** Every drawing and table keeps every rule, and the names that Java uses are the names in the drawings. */
class DrawingLintTest {
    static final List<String> RESOURCES = Drawings.RESOURCES;

    static List<Rule> rules(String path) {
        return path.endsWith(".dmn")
                ? TableRules.all()
                : Stream.of(NameRules.all(), CallRules.all(), LayoutRules.all())
                        .flatMap(List::stream)
                        .toList();
    }

    static Stream<Arguments> everyRuleOfEveryDrawing() {
        return RESOURCES.stream().flatMap(path -> rules(path).stream().map(rule -> Arguments.of(path, rule)));
    }

    @ParameterizedTest(name = "{0} keeps {1}")
    @MethodSource("everyRuleOfEveryDrawing")
    void keeps(String path, Rule rule) {
        assertThat(rule.findings().apply(drawing(path))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("RESOURCES")
    void isWhatTheStandardAllows(String path) {
        if (path.endsWith(".dmn")) {
            Dmn.validateModel(Dmn.readModelFromStream(Resources.open(path)));
        } else {
            Bpmn.validateModel(Bpmn.readModelFromStream(Resources.open(path)));
        }
    }

    @Test
    void noFileIsLeftOut() throws IOException, URISyntaxException {
        URI folder = Drawings.class.getClassLoader().getResource("bpmn").toURI();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            assertThat(files.map(file -> "bpmn/" + file.getFileName())).containsExactlyInAnyOrderElementsOf(RESOURCES);
        }
    }

    @Test
    void whatIsCalledIsDeployedBeforeWhatCallsIt() {
        List<String> before = new ArrayList<>();
        for (String path : RESOURCES) {
            Drawing drawing = drawing(path);
            assertThat(before)
                    .as("called by " + path)
                    .containsAll(drawing.all("callActivity")
                            .map(call -> call.getAttribute("calledElement"))
                            .toList())
                    .containsAll(drawing.all("businessRuleTask")
                            .map(task -> Drawing.camunda(task, "decisionRef"))
                            .toList());
            before.add(drawing.name());
        }
        assertThat(before)
                .contains(
                        Drawings.GATE_READINESS,
                        Drawings.GATE_PANEL,
                        Drawings.EVIDENCE_STRENGTH,
                        Drawings.GATE_PROPOSAL,
                        Drawings.GATE_ROUTE,
                        Drawings.DEADLINES,
                        Drawings.REVIEW_GATE)
                .containsAll(Drawings.PHASES)
                .endsWith(Drawings.ENGAGEMENT);
    }

    @Test
    void everythingOnTheListIsAskedFor() {
        Set<String> listed = new TreeSet<>(AllowedCalls.STEPS.keySet());
        listed.addAll(AllowedCalls.QUESTIONS.keySet());
        listed.addAll(AllowedCalls.INPUTS.keySet());
        listed.addAll(AllowedCalls.PEOPLE.keySet());
        listed.addAll(AllowedCalls.REMINDERS.keySet());

        Set<String> called = new TreeSet<>();
        processes()
                .flatMap(Drawing::all)
                .flatMap(element -> Stream.concat(
                        Stream.of(Drawing.text(element)),
                        Drawing.attributes(element).map(attribute -> attribute.getValue())))
                .flatMap(AllowedCalls::calledBy)
                .forEach(called::add);

        assertThat(called).isEqualTo(listed);
    }

    @Test
    void theNamesInJavaAreTheNamesInTheDrawings() {
        assertThat(ids("userTask")).containsExactlyInAnyOrderElementsOf(Drawings.TASKS);
        assertThat(ids("boundaryEvent"))
                .containsExactlyInAnyOrder(
                        Drawings.PANEL_REMINDER, Drawings.REMINDER, Drawings.ESCALATION, Drawings.SIGN_OFF_OVER);
        assertThat(processes().flatMap(drawing -> drawing.all("message")))
                .extracting(message -> message.getAttribute("name"))
                .containsExactlyInAnyOrderElementsOf(Drawings.MESSAGES);
        Drawing engagement = drawing("bpmn/engagement.bpmn");
        for (int n = 1; n <= 4; n++) {
            assertThat(engagement.byId(Drawings.phaseActivity(n)).getAttribute("calledElement"))
                    .isEqualTo(Drawings.PHASES.get(n - 1));
            assertThat(engagement.byId(Drawings.gateActivity(n)).getAttribute("calledElement"))
                    .isEqualTo(Drawings.REVIEW_GATE);
        }
    }

    /** A hold lets the timers of the engagement rest, which it finds by the business key: others would run on. */
    @Test
    void whatRunsOnItsOwnHasNoTimer() {
        for (String key : Drawings.ON_THEIR_OWN) {
            Drawing drawing = drawing("bpmn/" + key + ".bpmn");
            assertThat(drawing.all("timerEventDefinition")).as(key).isEmpty();
            assertThat(drawing.all("userTask").flatMap(Drawing::attributes))
                    .extracting(attribute -> attribute.getLocalName())
                    .doesNotContain("dueDate", "followUpDate");
        }
    }

    /** A step that was drawn without them would wait unseen. */
    @Test
    void everyStepIsDueAndReminds() {
        List<Element> steps = Stream.concat(Drawings.PHASES.stream(), Stream.of(Drawings.ENGAGEMENT))
                .map(key -> drawing("bpmn/" + key + ".bpmn"))
                .flatMap(drawing -> drawing.all("userTask"))
                .toList();
        assertThat(steps).isNotEmpty();
        for (Element step : steps) {
            String id = step.getAttribute("id");
            assertThat(Drawing.camunda(step, "dueDate")).as(id).isEqualTo("${" + Drawings.STEP_DUE_AFTER + "}");
            assertThat(Drawing.extensions(step, "taskListener"))
                    .as(id)
                    .extracting(
                            listener -> listener.getAttribute("id"),
                            listener -> Drawing.text(Drawing.child(listener, "timerEventDefinition")
                                    .flatMap(timer -> Drawing.child(timer, "timeDuration"))
                                    .orElseThrow()))
                    .containsExactly(
                            tuple(id + "-due-soon", "${" + Drawings.STEP_REMINDER_AFTER + "}"),
                            tuple(id + "-due", "${" + Drawings.STEP_DUE_AFTER + "}"),
                            tuple(id + "-overdue", "${" + Drawings.STEP_OVERDUE_AFTER + "}"),
                            tuple(id + "-escalation", "${" + Drawings.STEP_ESCALATE_AFTER + "}"));
        }
    }

    /** An approver of gate 2 must not be asked on the way out of gate 1. */
    @Test
    void eachDecisionAsksForItsOwnGate() {
        Drawing engagement = drawing("bpmn/engagement.bpmn");
        for (int n = 1; n <= 4; n++) {
            List<Element> branches =
                    engagement.outgoing(engagement.byId("decision-" + n)).toList();
            String question = "${gateSteps.route(execution.processBusinessKey, " + n + ") == '";
            assertThat(branches)
                    .extracting(branch -> Drawing.text(
                            Drawing.child(branch, "conditionExpression").orElseThrow()))
                    .containsExactlyInAnyOrder(question + "next'}", question + "again'}", question + "stop'}");
        }
    }

    private static Set<String> ids(String element) {
        Set<String> ids = new TreeSet<>();
        processes().flatMap(drawing -> drawing.all(element)).forEach(found -> ids.add(found.getAttribute("id")));
        return ids;
    }

    private static Stream<Drawing> processes() {
        return RESOURCES.stream().filter(path -> path.endsWith(".bpmn")).map(DrawingLintTest::drawing);
    }

    private static Drawing drawing(String path) {
        return Drawing.parse(path, Resources.read(path));
    }
}
