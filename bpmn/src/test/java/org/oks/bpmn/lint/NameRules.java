package org.oks.bpmn.lint;

import static org.oks.bpmn.lint.Drawing.child;
import static org.oks.bpmn.lint.Drawing.say;
import static org.oks.bpmn.lint.Drawing.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a person reads in a drawing: names, plain words, labels, ids that somebody chose. */
final class NameRules {
    private static final Pattern CHOSEN = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private NameRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("names", NameRules::names),
                new Rule("documentation", NameRules::documentation),
                new Rule("time-to-live", NameRules::timeToLive),
                new Rule("ids", NameRules::ids),
                new Rule("branches", NameRules::branches));
    }

    private static Stream<Element> named(Drawing drawing) {
        return Stream.concat(drawing.all("process"), drawing.flowNodes());
    }

    private static Stream<String> names(Drawing drawing) {
        var nameless = named(drawing)
                .filter(element -> element.getAttribute("name").isBlank())
                .map(element -> say(element) + " has no name");
        var noQuestion = drawing.all("exclusiveGateway")
                .filter(gateway -> !gateway.getAttribute("name").endsWith("?"))
                .map(gateway -> say(gateway) + " asks no question");
        return Stream.concat(nameless, noQuestion);
    }

    private static Stream<String> documentation(Drawing drawing) {
        return named(drawing)
                .filter(element -> child(element, "documentation")
                                .map(Drawing::text)
                                .orElse("")
                                .split("\\s+")
                                .length
                        < 3)
                .map(element -> say(element) + " is not explained in plain words");
    }

    private static Stream<String> timeToLive(Drawing drawing) {
        return drawing.all("process")
                .filter(process ->
                        !Drawing.camunda(process, "historyTimeToLive").equals("P1825D")
                                || !process.getAttribute("isExecutable").equals("true"))
                .map(process -> say(process) + " is not executable with a history of P1825D");
    }

    private static Stream<String> ids(Drawing drawing) {
        var generated = drawing.all()
                .filter(element -> element.hasAttribute("id"))
                .filter(element -> !CHOSEN.matcher(element.getAttribute("id")).matches())
                .map(element -> say(element) + ": the id looks generated");
        var missing = Stream.concat(named(drawing), drawing.flows())
                .filter(element -> !element.hasAttribute("id"))
                .map(element -> say(element) + " has no id");
        var processes = drawing.all("process")
                .map(process -> process.getAttribute("id"))
                .toList();
        var file = processes.equals(List.of(drawing.name()))
                ? Stream.<String>empty()
                : Stream.of("the file " + drawing.name() + " holds " + processes);
        return Stream.of(generated, missing, file).flatMap(findings -> findings);
    }

    /**
     * Only gateways that ask branch; each branch has a label and a condition, so that an unknown answer is an error. A
     * gateway that may open several ways has one for when it opens none.
     */
    private static Stream<String> branches(Drawing drawing) {
        return drawing.flowNodes()
                .filter(node -> drawing.outgoing(node).count() > 1)
                .flatMap(node -> {
                    boolean several = node.getLocalName().equals("inclusiveGateway");
                    var kind = several || node.getLocalName().equals("exclusiveGateway")
                            ? Stream.<String>empty()
                            : Stream.of(say(node) + " branches without a gateway");
                    String preset = node.getAttribute("default");
                    var wrongPreset = several == preset.isEmpty()
                            ? Stream.of(say(node) + (several ? " has no default branch" : " has a default branch"))
                            : Stream.<String>empty();
                    var unlabelled = drawing.outgoing(node)
                            .filter(flow -> flow.getAttribute("name").isBlank())
                            .map(flow -> say(flow) + " has no label");
                    var unconditional = drawing.outgoing(node)
                            .filter(flow -> !several || !flow.getAttribute("id").equals(preset))
                            .filter(flow -> child(flow, "conditionExpression")
                                    .map(condition -> text(condition).isEmpty())
                                    .orElse(true))
                            .map(flow -> say(flow) + " has no condition");
                    return Stream.of(kind, wrongPreset, unlabelled, unconditional)
                            .flatMap(findings -> findings);
                });
    }
}
