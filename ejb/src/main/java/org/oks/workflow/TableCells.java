package org.oks.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.oks.platform.Text;

/**
 * Looks at each cell of a table by itself, also at those that no question may ever reach. What could run for long, or call
 * anything, is refused: comparisons, lists, numbers and the simple functions of FEEL are enough for a rule.
 */
final class TableCells {
    private static final int LONGEST = 500;
    private static final Pattern NOT_TAKEN =
            Pattern.compile("\\b(for|some|every|function|external)\\b|[$#]\\{|\\.\\.\\.");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static final class Shared {
        static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();
    }

    private final TableForm table;
    private final VariableContext inputs;
    private final Map<String, Object> values;
    private final List<Text> wrong = new ArrayList<>();

    private TableCells(TableForm table, Map<String, Object> inputs) {
        this.table = table;
        this.values = inputs;
        this.inputs = Variables.fromMap(inputs).asVariableContext();
    }

    static List<Text> wrong(TableForm table, Map<String, Object> inputs) {
        TableCells cells = new TableCells(table, inputs);
        for (int i = 0; i < table.rows().size(); i++) {
            cells.row(i + 1, table.rows().get(i));
        }
        return cells.wrong;
    }

    private void row(int number, TableForm.Row row) {
        if (row.inputs().size() != table.inputs().size()
                || row.outputs().size() != table.outputs().size()) {
            wrong.add(Text.of("workflow.rules.cells", number));
            return;
        }
        for (int i = 0; i < row.inputs().size(); i++) {
            input(number, table.inputs().get(i).name(), row.inputs().get(i));
        }
        for (int i = 0; i < row.outputs().size(); i++) {
            output(number, table.outputs().get(i).name(), row.outputs().get(i));
        }
    }

    private void input(int row, String column, String text) {
        if (fits(row, column, text) && !text.isEmpty()) {
            try {
                Shared.FEEL.evaluateSimpleUnaryTests(
                        text,
                        column,
                        Variables.fromMap(values)
                                .putValue(column, values.get(column))
                                .asVariableContext());
            } catch (FeelException e) {
                wrong.add(Text.of("workflow.rules.cell", row, column, text, TableCheck.said(e)));
            }
        }
    }

    private void output(int row, String column, String text) {
        if (text.isEmpty()) {
            wrong.add(Text.of("workflow.rules.empty-cell", row, column));
        } else if (fits(row, column, text)) {
            try {
                Shared.FEEL.evaluateSimpleExpression(text, inputs);
            } catch (FeelException e) {
                wrong.add(Text.of("workflow.rules.cell", row, column, text, TableCheck.said(e)));
            }
        }
    }

    private boolean fits(int row, String column, String text) {
        Matcher word = NOT_TAKEN.matcher(QUOTED.matcher(text).replaceAll("\"\""));
        if (text.length() > LONGEST) {
            wrong.add(Text.of("workflow.rules.long-cell", row, column, LONGEST));
            return false;
        } else if (word.find()) {
            wrong.add(Text.of("workflow.rules.word-not-taken", row, column, word.group()));
            return false;
        }
        return true;
    }
}
