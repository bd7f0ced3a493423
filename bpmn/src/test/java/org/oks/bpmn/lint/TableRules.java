package org.oks.bpmn.lint;

import static org.oks.bpmn.lint.Drawing.attributes;
import static org.oks.bpmn.lint.Drawing.child;
import static org.oks.bpmn.lint.Drawing.say;
import static org.oks.bpmn.lint.Drawing.text;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What every decision table keeps: explained row by row, one row at most for each input, FEEL and nothing else. */
final class TableRules {
    private static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

    private TableRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("table-names", TableRules::names),
                new Rule("table-documentation", TableRules::documentation),
                new Rule("table-time-to-live", TableRules::timeToLive),
                new Rule("table-ids", TableRules::ids),
                new Rule("table-one-row", TableRules::oneRow),
                new Rule("table-feel", TableRules::feel),
                new Rule("table-drawn", TableRules::drawn));
    }

    private static Stream<String> names(Drawing table) {
        var nameless = table.all("decision")
                .filter(decision -> decision.getAttribute("name").isBlank())
                .map(decision -> say(decision) + " has no name");
        var unlabelled = table.all("input", "output")
                .filter(column -> column.getAttribute("label").isBlank())
                .map(column -> say(column) + " has no label");
        return Stream.concat(nameless, unlabelled);
    }

    private static Stream<String> documentation(Drawing table) {
        return table.all("decision", "rule")
                .filter(element -> child(element, "description")
                                .map(Drawing::text)
                                .orElse("")
                                .split("\\s+")
                                .length
                        < 3)
                .map(element -> say(element) + " is not explained in plain words");
    }

    private static Stream<String> timeToLive(Drawing table) {
        return table.all("decision")
                .filter(decision -> !decision.getAttributeNS(CAMUNDA_DMN, "historyTimeToLive")
                        .equals("P1825D"))
                .map(decision -> say(decision) + " has no history of P1825D");
    }

    private static Stream<String> ids(Drawing table) {
        var generated = table.all()
                .filter(element -> element.hasAttribute("id"))
                .filter(element -> !element.getAttribute("id").matches("[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*"))
                .map(element -> say(element) + ": the id looks generated");
        List<String> decisions = table.all("decision")
                .map(decision -> decision.getAttribute("id"))
                .toList();
        var file = decisions.equals(List.of(table.name()))
                ? Stream.<String>empty()
                : Stream.of("the file " + table.name() + " holds " + decisions);
        return Stream.concat(generated, file);
    }

    private static Stream<String> oneRow(Drawing table) {
        return table.all("decisionTable")
                .filter(rows -> !rows.getAttribute("hitPolicy").equals("UNIQUE"))
                .map(rows -> say(rows) + " may answer with more than one row");
    }

    private static Stream<String> feel(Drawing table) {
        return table.all().filter(TableRules::isNotFeel).map(element -> say(element) + " is not plain FEEL");
    }

    private static boolean isNotFeel(Element element) {
        boolean foreign = attributes(element)
                .anyMatch(attribute -> attribute.getLocalName().equals("expressionLanguage"));
        return foreign || text(element).contains("${") || element.getLocalName().equals("literalExpression");
    }

    private static Stream<String> drawn(Drawing table) {
        return table.all("decision")
                .filter(decision -> table.all("DMNShape")
                        .noneMatch(shape -> shape.getAttribute("dmnElementRef").equals(decision.getAttribute("id"))))
                .map(decision -> say(decision) + " is not drawn");
    }
}
