package org.oks.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oks.platform.Text;
import org.w3c.dom.Element;

/**
 * What a decision table is asked and what it answers, as its file writes it.
 *
 * @param hitPolicy with the way it sums up, where it does
 */
record TableForm(String hitPolicy, List<Column> inputs, List<Column> outputs, List<Row> rows) {
    private static final Set<String> NUMBERS = Set.of("integer", "long", "double", "number");

    TableForm {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name what is asked for, or the name of what is answered
     * @param values the values that the file lists for it; empty when it lists none
     */
    record Column(String name, String type, String values) {
        boolean isNumber() {
            return NUMBERS.contains(type);
        }

        boolean isBoolean() {
            return type.equals("boolean");
        }

        /** As a sentence names it. */
        String said() {
            return name + " (" + type + ")";
        }
    }

    /** A row: what must hold for it, and what it answers. */
    record Row(List<String> inputs, List<String> outputs) {
        Row {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }

    /** @throws RuleTableRefused when the file holds no table of this id, or more than it */
    static TableForm of(String key, RuleTableFile file) {
        List<Element> decisions = TableXml.children(TableXml.root(file), "decision");
        if (decisions.size() != 1 || !key.equals(decisions.get(0).getAttribute("id"))) {
            throw new RuleTableRefused(Text.of("workflow.rules.one-decision", key));
        }
        List<Element> tables = TableXml.children(decisions.get(0), "decisionTable");
        if (tables.size() != 1) {
            throw new RuleTableRefused(Text.of("workflow.rules.no-table", key));
        }
        return of(tables.get(0));
    }

    private static TableForm of(Element table) {
        String policy = table.getAttribute("hitPolicy");
        return new TableForm(
                (policy.isBlank() ? "UNIQUE" : policy) + table.getAttribute("aggregation"),
                TableXml.children(table, "input").stream().map(TableForm::input).toList(),
                TableXml.children(table, "output").stream()
                        .map(output -> new Column(
                                output.getAttribute("name"),
                                output.getAttribute("typeRef"),
                                text(output, "outputValues")))
                        .toList(),
                TableXml.children(table, "rule").stream().map(TableForm::row).toList());
    }

    private static Column input(Element input) {
        List<Element> asked = TableXml.children(input, "inputExpression");
        return new Column(
                asked.isEmpty() ? "" : text(asked.get(0)),
                asked.isEmpty() ? "" : asked.get(0).getAttribute("typeRef"),
                text(input, "inputValues"));
    }

    private static Row row(Element rule) {
        return new Row(texts(rule, "inputEntry"), texts(rule, "outputEntry"));
    }

    private static List<String> texts(Element rule, String name) {
        List<String> texts = new ArrayList<>();
        TableXml.children(rule, name).forEach(entry -> texts.add(text(entry)));
        return texts;
    }

    private static String text(Element parent, String child) {
        List<Element> found = TableXml.children(parent, child);
        return found.isEmpty() ? "" : text(found.get(0));
    }

    private static String text(Element parent) {
        List<Element> texts = TableXml.children(parent, "text");
        return texts.isEmpty() ? "" : texts.get(0).getTextContent().strip();
    }
}
