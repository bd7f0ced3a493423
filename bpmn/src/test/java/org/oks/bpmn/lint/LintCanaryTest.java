package org.oks.bpmn.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oks.bpmn.Resources;

/** A sound drawing broken in one place at a time: the rules about that place must flag it, and no other rule may. */
class LintCanaryTest {
    private static final String DRAWING = "lint/sound.bpmn";
    private static final String TABLE = "lint/sound-table.dmn";

    @ParameterizedTest
    @ValueSource(strings = {DRAWING, TABLE})
    void aSoundDrawingKeepsEveryRule(String path) {
        assertThat(flagged(path, Resources.read(path))).isEmpty();
    }

    /** The rules that must flag it, what stands in the sound drawing, what stands there in the broken one. */
    static Stream<Arguments> brokenDrawings() {
        return Stream.of(
                arguments("names", "name=\"Review\"", "name=\"\""),
                arguments("names", " name=\"Sound drawing\"", ""),
                arguments("names", "name=\"Which way?\"", "name=\"Which way\""),
                arguments("documentation", "What a person does.", "Review."),
                arguments("documentation", "<bpmn:documentation>Asks our tables which way.</bpmn:documentation>", ""),
                arguments("time-to-live", "P1825D", "P30D"),
                arguments("time-to-live", " camunda:historyTimeToLive=\"P1825D\"", ""),
                arguments("time-to-live", "isExecutable=\"true\"", "isExecutable=\"false\""),
                arguments("ids", "\"open-gate\"", "\"Activity_0x1f2ab\""),
                arguments("ids", "\"advance\"", "\"Flow_1kd93xz\""),
                arguments("ids", "id=\"reminder-timer\"", "id=\"TimerEventDefinition_1\""),
                arguments("ids", "process id=\"sound\"", "process id=\"another\""),
                arguments("branches", " name=\"Which way?\"", " name=\"Which way?\" default=\"stop\""),
                arguments("branches", "id=\"stop\" name=\"Stop\"", "id=\"stop\""),
                arguments(
                        "branches",
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">"
                                + "${gateSteps.route(execution.processBusinessKey, 1) == 'stop'}"
                                + "</bpmn:conditionExpression>",
                        ""),
                arguments("branches", "bpmn:exclusiveGateway", "bpmn:serviceTask"),
                arguments("branches", "bpmn:exclusiveGateway", "bpmn:inclusiveGateway"),
                arguments("kinds", "bpmn:businessRuleTask", "bpmn:manualTask"),
                arguments("kinds", "bpmn:exclusiveGateway", "bpmn:complexGateway"),
                arguments(
                        "no-code",
                        "camunda:expression=\"${gateSteps.open(execution.processBusinessKey, gate)}\"",
                        "camunda:class=\"org.oks.Anything\""),
                arguments(
                        "no-code",
                        "camunda:expression=\"${gateSteps.open(execution.processBusinessKey, gate)}\"",
                        "camunda:delegateExpression=\"anything\""),
                arguments(
                        "no-code",
                        "camunda:expression=\"${gateSteps.open(execution.processBusinessKey, gate)}\"",
                        "camunda:type=\"external\" camunda:topic=\"anything\""),
                arguments(
                        "no-code",
                        "<camunda:inputOutput>",
                        "<camunda:executionListener event=\"end\" expression=\"anything\" /><camunda:inputOutput>"),
                arguments(
                        "no-code",
                        "<camunda:inputOutput>",
                        "<camunda:taskListener event=\"create\" /><camunda:inputOutput>"),
                arguments("no-code", "<camunda:inputOutput>", "<camunda:connector /><camunda:inputOutput>"),
                arguments(
                        "no-code",
                        "<camunda:inputOutput>",
                        "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script scriptFormat=\"javascript\">1</camunda:script></camunda:inputParameter>"),
                arguments(
                        "no-code",
                        "camunda:decisionRef=\"deadlines\"",
                        "camunda:decisionRef=\"deadlines\" camunda:resultVariable=\"all\""),
                arguments("expressions", "gateSteps.open(", "gateSteps.opens("),
                arguments(
                        "expressions",
                        "gateSteps.open(execution.processBusinessKey, gate)",
                        "gateSteps.open(execution.processBusinessKey)"),
                arguments(
                        "expressions",
                        "gateSteps.open(execution.processBusinessKey, gate)",
                        "gateSteps.open(gate, execution.processBusinessKey)"),
                arguments(
                        "expressions",
                        "gateSteps.open(execution.processBusinessKey, gate)",
                        "gateSteps.open(execution.processBusinessKey, amount)"),
                arguments(
                        "expressions",
                        "gateSteps.open(execution.processBusinessKey, gate)",
                        "gateSteps.route(execution.processBusinessKey, gate)"),
                arguments("expressions", "engagementSteps.beginClosing(", "runtimeService.deleteProcessInstance("),
                arguments(
                        "expressions", "gateSteps.route(execution.processBusinessKey, 1) == 'stop'", "route == 'stop'"),
                arguments(
                        "expressions",
                        "gateSteps.route(execution.processBusinessKey, 1) == 'stop'",
                        "gateSteps.route(execution.processBusinessKey, 1) == 'halt'"),
                arguments(
                        "expressions",
                        "gateSteps.route(execution.processBusinessKey, 1) == 'stop'",
                        "gateSteps.route(execution.processBusinessKey, 7) == 'stop'"),
                arguments("expressions", "processBusinessKey}:panel", "processBusinessKey}:everybody"),
                arguments(
                        "expressions",
                        "engagementSteps.size(execution.processBusinessKey)",
                        "gateSteps.ready(execution.processBusinessKey, 1)"),
                arguments("expressions", "${reminderAfter}", "${anything}"),
                arguments("no-literal-times", "${reminderAfter}", "P3D"),
                arguments("no-literal-times", "${reminderAfter}", "R3/PT10H"),
                arguments(
                        "no-literal-times",
                        "<camunda:inputOutput>",
                        "<camunda:inputOutput><camunda:inputParameter name=\"a\">PT36H</camunda:inputParameter>"),
                arguments(
                        "calls",
                        "calledElement=\"phase-1-visioning\"",
                        "calledElement=\"phase-1-visioning\" camunda:calledElementBinding=\"deployment\""),
                arguments("calls", "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", ""),
                arguments("calls", "<camunda:in sourceExpression=\"${1}\" target=\"gate\" />", ""),
                arguments(
                        "calls",
                        "<camunda:in sourceExpression=\"${1}\" target=\"gate\" />",
                        "<camunda:in sourceExpression=\"${2}\" target=\"gate\" />"),
                arguments(
                        "calls",
                        "<camunda:in sourceExpression=\"${1}\" target=\"gate\" />",
                        "<camunda:in sourceExpression=\"${1}\" target=\"gate\" /><camunda:in variables=\"all\" />"),
                arguments(
                        "calls",
                        "<camunda:in sourceExpression=\"${1}\" target=\"gate\" />",
                        "<camunda:in sourceExpression=\"${1}\" target=\"gate\" /><camunda:out variables=\"all\" />"),
                arguments("calls", "calledElement=\"review-gate\"", "calledElement=\"something-else\""),
                arguments("async", " camunda:asyncBefore=\"true\"", ""),
                arguments("async", "id=\"review\"", "id=\"review\" camunda:asyncBefore=\"true\""),
                arguments("async", "id=\"review\"", "id=\"review\" camunda:asyncAfter=\"true\""),
                arguments(
                        "async",
                        "<camunda:failedJobRetryTimeCycle>PT1M,PT10M,PT1H</camunda:failedJobRetryTimeCycle>",
                        ""),
                arguments("async", "PT1M,PT10M,PT1H", "R99/PT1M"),
                arguments("people", " camunda:formKey=\"/gate/review.xhtml\"", ""),
                arguments("people", "/gate/review.xhtml", "embedded:app:forms/review.html"),
                arguments("people", "camunda:candidateGroups=\"${execution.processBusinessKey}:panel\"", ""),
                arguments("people", "camunda:assignee=\"${reviewer}\"", "camunda:assignee=\"demo\""),
                arguments("people", "camunda:formKey", "camunda:candidateUsers=\"demo\" camunda:formKey"),
                arguments("expressions", "camunda:assignee=\"${reviewer}\"", "camunda:assignee=\"${anybody}\""),
                arguments(
                        "expressions",
                        "gateSteps.lead(execution.processBusinessKey, gate)",
                        "gateSteps.lead(execution.processBusinessKey)"),
                arguments(
                        "expressions",
                        "gateSteps.lead(execution.processBusinessKey, gate)",
                        "gateSteps.route(execution.processBusinessKey, gate)"),
                arguments("decisions", "camunda:decisionRef=\"deadlines\"", "camunda:decisionRef=\"something-else\""),
                arguments(
                        "decisions",
                        "camunda:decisionRef=\"deadlines\"",
                        "camunda:decisionRef=\"deadlines\" camunda:decisionRefBinding=\"version\""),
                arguments(
                        "decisions",
                        "camunda:decisionRef=\"deadlines\"",
                        "camunda:decisionRef=\"deadlines\" camunda:mapDecisionResult=\"singleResult\""),
                arguments("messages", "name=\"engagement-cancelled\"", "name=\"something-else\""),
                arguments("messages", "id=\"cancel-asked\" name", "id=\"cancel-asked\" isInterrupting=\"false\" name"),
                arguments("messages", "name=\"Reviewer named\" isInterrupting=\"false\"", "name=\"Reviewer named\""),
                arguments("messages", "name=\"reviewer-named\"", "name=\"engagement-cancelled\""),
                arguments(
                        "messages",
                        "<bpmn:messageEventDefinition id=\"cancel-asked-message\" messageRef=\"engagement-cancelled-message\" />",
                        ""),
                arguments("drawn", """
                              <bpmndi:BPMNEdge id="review-to-reviewed-edge" bpmnElement="review-to-reviewed">
                                <di:waypoint x="1090" y="160" />
                                <di:waypoint x="1152" y="160" />
                              </bpmndi:BPMNEdge>
                        """, ""),
                arguments("drawn", """
                              <bpmndi:BPMNShape id="open-gate-shape" bpmnElement="open-gate">
                                <dc:Bounds x="250" y="120" width="100" height="80" />
                              </bpmndi:BPMNShape>
                        """, ""),
                arguments("drawn", "bpmndi:BPMNLabel", "bpmndi:BPMNLabelStyle"),
                arguments("edges", "<di:waypoint x=\"735\" y=\"280\" />", "<di:waypoint x=\"745\" y=\"280\" />"),
                arguments("edges", "<di:waypoint x=\"250\" y=\"160\" />", "<di:waypoint x=\"240\" y=\"160\" />"),
                arguments("overlaps", "<dc:Bounds x=\"708\" y=\"112\"", "<dc:Bounds x=\"708\" y=\"130\""),
                arguments("overlaps", "<dc:Bounds x=\"743\" y=\"220\"", "<dc:Bounds x=\"723\" y=\"220\""),
                arguments("overlaps", "<dc:Bounds x=\"839\" y=\"305\"", "<dc:Bounds x=\"1145\" y=\"305\""),
                arguments(
                        "edges overlaps left-to-right",
                        "<bpmn:sequenceFlow id=\"review-to-reviewed\" sourceRef=\"review\" targetRef=\"reviewed\" />",
                        "<bpmn:sequenceFlow id=\"review-to-reviewed\" sourceRef=\"review\" targetRef=\"open-gate\" />"));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("brokenDrawings")
    void aBrokenDrawingIsFlagged(String rules, String sound, String broken) {
        assertThat(flagged(DRAWING, replaced(DRAWING, sound, broken))).containsExactly(rules.split(" "));
    }

    static Stream<Arguments> brokenTables() {
        return Stream.of(
                arguments("table-names", "name=\"Sound table\" camunda", "camunda"),
                arguments("table-names", " label=\"Remind after\"", ""),
                arguments("table-documentation", "Keeps every rule for decision tables.", "Rules."),
                arguments(
                        "table-documentation",
                        "<description>A light engagement waits for three days.</description>",
                        ""),
                arguments("table-time-to-live", " camunda:historyTimeToLive=\"P1825D\"", ""),
                arguments("table-ids", "rule id=\"light\"", "rule id=\"DecisionRule_0k3x1ab\""),
                arguments("table-ids table-drawn", "decision id=\"sound-table\"", "decision id=\"another\""),
                arguments("table-one-row", "hitPolicy=\"UNIQUE\"", "hitPolicy=\"COLLECT\""),
                arguments("table-one-row", " hitPolicy=\"UNIQUE\"", ""),
                arguments("table-feel", "<text>size</text>", "<text>${size}</text>"),
                arguments(
                        "table-feel",
                        "<inputEntry id=\"light-size\"",
                        "<inputEntry id=\"light-size\" expressionLanguage=\"javascript\""),
                arguments("table-drawn", "dmnElementRef=\"sound-table\"", "dmnElementRef=\"another\""));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("brokenTables")
    void aBrokenTableIsFlagged(String rules, String sound, String broken) {
        assertThat(flagged(TABLE, replaced(TABLE, sound, broken))).containsExactly(rules.split(" "));
    }

    @Test
    void everyRuleHasACanary() {
        assertThat(Stream.concat(brokenDrawings(), brokenTables())
                        .flatMap(canary -> Stream.of(((String) canary.get()[0]).split(" "))))
                .containsAll(Stream.of(DRAWING, TABLE)
                        .flatMap(path -> DrawingLintTest.rules(path).stream())
                        .map(Rule::name)
                        .toList());
    }

    private static List<String> flagged(String path, String xml) {
        Drawing drawing = Drawing.parse(path, xml);
        return DrawingLintTest.rules(path).stream()
                .filter(rule -> rule.findings().apply(drawing).findAny().isPresent())
                .map(Rule::name)
                .toList();
    }

    private static String replaced(String path, String sound, String broken) {
        String xml = Resources.read(path);
        assertThat(xml).as("the canary's place in the sound drawing").contains(sound);
        return xml.replace(sound, broken);
    }
}
