package org.oks.bpmn.lint;

import static org.oks.bpmn.lint.Drawing.attributes;
import static org.oks.bpmn.lint.Drawing.camunda;
import static org.oks.bpmn.lint.Drawing.extensions;
import static org.oks.bpmn.lint.Drawing.say;
import static org.oks.bpmn.lint.Drawing.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oks.bpmn.Drawings;
import org.w3c.dom.Element;

/** How a drawing speaks with the engine and with Java: only what the contract offers, nothing hidden, nothing hard-wired. */
final class CallRules {
    private static final String RETRIES = "PT1M,PT10M,PT1H";
    private static final Pattern DURATION = Pattern.compile("\\bP(T?\\d+[YMWDHS])+T?(\\d+[HMS])*\\b");
    private static final Set<String> CODE_ELEMENTS =
            Set.of("script", "executionListener", "connector", "field", "scriptTask", "properties");
    private static final Set<String> CODE_ATTRIBUTES =
            Set.of("class", "delegateExpression", "scriptFormat", "language", "resource", "type", "resultVariable");

    private CallRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("kinds", CallRules::kinds),
                new Rule("no-code", CallRules::code),
                new Rule("expressions", CallRules::expressions),
                new Rule("no-literal-times", CallRules::literalTimes),
                new Rule("calls", CallRules::calls),
                new Rule("async", CallRules::async),
                new Rule("people", CallRules::people),
                new Rule("decisions", CallRules::decisions),
                new Rule("messages", CallRules::messages));
    }

    /** Kinds of elements that no rule knows would go unchecked. */
    private static Stream<String> kinds(Drawing drawing) {
        Set<String> others = Set.of("sequenceFlow", "documentation", "extensionElements");
        return drawing.all("process", "subProcess")
                .flatMap(Drawing::children)
                .filter(element -> !Drawing.FLOW_NODES.contains(element.getLocalName()))
                .filter(element -> !others.contains(element.getLocalName()))
                .filter(element -> !Set.of("incoming", "outgoing").contains(element.getLocalName()))
                .map(element -> say(element) + " is of a kind that our drawings do not use");
    }

    private static Stream<String> code(Drawing drawing) {
        var elements = drawing.all()
                .filter(element -> CODE_ELEMENTS.contains(element.getLocalName()))
                .map(element -> say(element) + ": code belongs to Java");
        var attributes = drawing.all().flatMap(element -> attributes(element)
                .filter(attribute -> !"http://www.w3.org/2001/XMLSchema-instance".equals(attribute.getNamespaceURI()))
                .filter(attribute -> CODE_ATTRIBUTES.contains(attribute.getLocalName()))
                .map(attribute -> say(element) + ": " + attribute.getName() + " is not for drawings"));
        // a task may hold timers that remind of it, and nothing else that listens
        var listeners = drawing.all("taskListener")
                .filter(listener -> !listener.getAttribute("event").equals("timeout")
                        || listener.getAttribute("id").isEmpty()
                        || listener.getAttribute("expression").isEmpty()
                        || Drawing.child(listener, "timerEventDefinition").isEmpty())
                .map(listener -> say(listener) + ": a task listens to its timers only");
        return Stream.of(elements, attributes, listeners).flatMap(each -> each);
    }

    private static Stream<String> expressions(Drawing drawing) {
        return drawing.all()
                .filter(element -> !element.getLocalName().equals("documentation"))
                .flatMap(element -> Stream.concat(
                        Stream.of(text(element))
                                .filter(CallRules::isExpression)
                                .filter(text -> !AllowedCalls.allows(element.getLocalName(), text)),
                        attributes(element)
                                .filter(attribute -> isExpression(attribute.getValue()))
                                .filter(attribute -> !AllowedCalls.allows(
                                        element.getLocalName() + " " + attribute.getLocalName(), attribute.getValue()))
                                .map(attribute -> attribute.getValue())))
                .map(expression -> expression + " is not on the list of what drawings may ask for");
    }

    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Times live in decision tables; only how long history is kept and how jobs are retried stands in a drawing. */
    private static Stream<String> literalTimes(Drawing drawing) {
        var timers = drawing.all("timeDuration", "timeDate", "timeCycle")
                .filter(timer -> !text(timer).matches("\\$\\{\\w+}"))
                .map(timer -> "the timer " + text(timer) + " is not set by a decision");
        var literals = drawing.all()
                .filter(element -> !Set.of("documentation", "failedJobRetryTimeCycle", "process")
                        .contains(element.getLocalName()))
                .flatMap(element -> Stream.concat(
                        Stream.of(text(element)), attributes(element).map(attribute -> attribute.getValue())))
                .filter(text -> DURATION.matcher(text).find())
                .map(text -> "the duration in " + text + " belongs into a decision table");
        return Stream.concat(timers, literals);
    }

    /** Each called drawing is one of ours, bound to its latest version, and is given the business key and at most a gate. */
    private static Stream<String> calls(Drawing drawing) {
        return drawing.all("callActivity").flatMap(call -> {
            boolean gate = call.getAttribute("calledElement").equals(Drawings.REVIEW_GATE);
            boolean phase = Drawings.PHASES.contains(call.getAttribute("calledElement"));
            var passed = extensions(call, "in").toList();
            long expected = gate ? 2 : 1;
            boolean key = passed.stream().anyMatch(in -> in.hasAttribute("businessKey"));
            boolean number = passed.stream()
                    .anyMatch(in -> in.getAttribute("target").equals(Drawings.GATE)
                            && in.getAttribute("sourceExpression")
                                    .equals("${" + call.getAttribute("id").replaceAll("\\D", "") + "}"));
            boolean bound = attributes(call)
                    .anyMatch(attribute -> attribute.getLocalName().startsWith("calledElement")
                            && !attribute.getLocalName().equals("calledElement"));
            return Stream.of(
                            gate || phase ? "" : " calls a drawing that is not ours",
                            key ? "" : " does not pass the business key",
                            gate && !number ? " does not pass the number of its gate" : "",
                            passed.size() == expected
                                            && extensions(call, "out").findAny().isEmpty()
                                    ? ""
                                    : " passes more than key and gate",
                            bound ? " is bound to a version" : "")
                    .filter(finding -> !finding.isEmpty())
                    .map(finding -> say(call) + finding);
        });
    }

    /** A transaction ends where a phase starts and nowhere else; what a job does is retried as agreed. */
    private static Stream<String> async(Drawing drawing) {
        return drawing.flowNodes().flatMap(node -> {
            boolean phase = Drawings.PHASES.contains(node.getAttribute("calledElement"));
            boolean before = camunda(node, "asyncBefore").equals("true");
            boolean timer = Drawing.child(node, "timerEventDefinition").isPresent();
            boolean retried = extensions(node, "failedJobRetryTimeCycle")
                    .map(Drawing::text)
                    .anyMatch(RETRIES::equals);
            return Stream.of(
                            phase && !before ? " does not start in a transaction of its own" : "",
                            !phase && before ? " ends a transaction where none should end" : "",
                            camunda(node, "asyncAfter").isEmpty() ? "" : " is asynchronous after",
                            camunda(node, "exclusive").isEmpty() ? "" : " is not exclusive",
                            (before || timer) && !retried ? " is not retried after " + RETRIES : "")
                    .filter(finding -> !finding.isEmpty())
                    .map(finding -> say(node) + finding);
        });
    }

    private static Stream<String> people(Drawing drawing) {
        return drawing.all("userTask").flatMap(task -> Stream.of(
                        camunda(task, "formKey").matches("/[a-z]+/[a-z-]+\\.xhtml") ? "" : " has no page",
                        camunda(task, "candidateGroups").isEmpty() ? " is for nobody" : "",
                        Stream.of("candidateUsers", "formRef").allMatch(attribute -> camunda(task, attribute)
                                                .isEmpty())
                                        && !isNamed(camunda(task, "assignee"))
                                ? ""
                                : " is given to somebody by the drawing")
                .filter(finding -> !finding.isEmpty())
                .map(finding -> say(task) + finding));
    }

    /** A person's name in a drawing; whom our tables or a message name is another rule's. */
    private static boolean isNamed(String assignee) {
        return !assignee.isEmpty() && !isExpression(assignee);
    }

    /** The whole result of a decision would be a map; only its parts, which are scalars, become variables. */
    private static Stream<String> decisions(Drawing drawing) {
        return drawing.all("businessRuleTask")
                .filter(task -> !camunda(task, "decisionRef").equals(Drawings.DEADLINES)
                        || attributes(task)
                                .anyMatch(attribute -> attribute.getLocalName().startsWith("decisionRef")
                                        && !attribute.getLocalName().equals("decisionRef"))
                        || !camunda(task, "mapDecisionResult").isEmpty())
                .map(task -> say(task) + " does not ask the latest version of one of our decisions for scalars");
    }

    private static Stream<String> messages(Drawing drawing) {
        var unknown = drawing.all("message")
                .filter(message -> !Drawings.MESSAGES.contains(message.getAttribute("name")))
                .map(message -> say(message) + " is a message that nobody sends");
        var unasked = drawing.all("subProcess")
                .filter(inner -> !inner.getAttribute("triggeredByEvent").equals("true")
                        || Drawing.children(inner).anyMatch(element -> startsOtherwise(drawing, element)))
                .map(inner -> say(inner) + " is not started by a message as agreed");
        return Stream.concat(unknown, unasked);
    }

    /** The message that cancels ends the rest; beside every other the rest runs on. */
    private static boolean startsOtherwise(Drawing drawing, Element element) {
        if (!element.getLocalName().equals("startEvent")) {
            return false;
        }
        boolean cancels = Drawing.child(element, "messageEventDefinition")
                .map(event -> drawing.byId(event.getAttribute("messageRef")).getAttribute("name"))
                .map(Drawings.CANCELLED::equals)
                .orElse(false);
        boolean endsTheRest = !element.getAttribute("isInterrupting").equals("false");
        return Drawing.child(element, "messageEventDefinition").isEmpty() || cancels != endsTheRest;
    }
}
