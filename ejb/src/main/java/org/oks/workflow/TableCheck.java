package org.oks.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/**
 * Whether a decision table that somebody sent can take the place of the shipped one: it is asked the same, answers the
 * same kinds of things, and has a row wherever the shipped one has.
 */
final class TableCheck {
    private static final int MOST_ROWS = 500;
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private final List<Text> wrong = new ArrayList<>();
    private final TableForm shipped;
    private final TableForm sent;
    private final List<Set<String>> words;

    private TableCheck(TableForm shipped, TableForm sent) {
        this.shipped = shipped;
        this.sent = sent;
        this.words = IntStream.range(0, shipped.outputs().size())
                .mapToObj(this::words)
                .toList();
    }

    /**
     * Checks a file from its outside to its inside, and says at each step all that is wrong.
     *
     * @throws RuleTableRefused naming what is wrong, and where
     */
    static DecisionTable check(String key, RuleTableFile file) {
        return check(key, ShippedTables.file(key), file);
    }

    static DecisionTable check(String key, RuleTableFile ours, RuleTableFile file) {
        TableCheck check = new TableCheck(TableForm.of(key, ours), TableForm.of(key, file));
        check.form();
        check.done();
        TableDomain domain = TableDomain.of(check.shipped, check.sent);
        check.wrong.addAll(TableCells.wrong(check.sent, domain.first()));
        check.done();
        DecisionTable table = read(key, file);
        check.answers(DecisionTable.of(key, ours), table, domain);
        check.done();
        return table;
    }

    private void done() {
        if (!wrong.isEmpty()) {
            throw new RuleTableRefused(wrong);
        }
    }

    private static DecisionTable read(String key, RuleTableFile file) {
        try {
            return DecisionTable.of(key, file);
        } catch (DmnEngineException | DmnModelException e) {
            throw new RuleTableRefused(Text.of("workflow.rules.unreadable", said(e)));
        }
    }

    private void form() {
        that(
                sent.hitPolicy().equals(shipped.hitPolicy()),
                Text.of("workflow.rules.hit-policy", shipped.hitPolicy(), sent.hitPolicy()));
        that(
                same(sent.inputs(), shipped.inputs()),
                Text.of("workflow.rules.inputs", said(shipped.inputs()), said(sent.inputs())));
        that(
                same(sent.outputs(), shipped.outputs()),
                Text.of("workflow.rules.outputs", said(shipped.outputs()), said(sent.outputs())));
        that(!sent.rows().isEmpty(), Text.of("workflow.rules.no-rows"));
        that(
                sent.rows().size() <= MOST_ROWS,
                Text.of("workflow.rules.too-many-rows", MOST_ROWS, sent.rows().size()));
    }

    private static boolean same(List<TableForm.Column> some, List<TableForm.Column> others) {
        return said(some).equals(said(others));
    }

    private static String said(List<TableForm.Column> columns) {
        return columns.stream().map(TableForm.Column::said).collect(Collectors.joining(", "));
    }

    private void answers(DecisionTable ours, DecisionTable theirs, TableDomain domain) {
        domain.each(inputs -> {
            if (wrong.size() <= RuleTableRefused.MOST && ours.row(inputs) != null) {
                answer(inputs, theirs);
            }
        });
    }

    private void answer(Map<String, Object> inputs, DecisionTable theirs) {
        String asked = asked(inputs);
        try {
            Map<String, Object> row = theirs.row(inputs);
            if (row == null) {
                wrong.add(Text.of("workflow.rules.no-row", asked));
            } else {
                for (int i = 0; i < shipped.outputs().size(); i++) {
                    TableForm.Column output = shipped.outputs().get(i);
                    answer(output, words.get(i), row.get(output.name()), asked);
                }
            }
        } catch (DmnEngineException e) {
            wrong.add(Text.of("workflow.rules.cannot-answer", asked, said(e)));
        }
    }

    private void answer(TableForm.Column output, Set<String> known, @Nullable Object value, String asked) {
        String said = String.valueOf(value);
        if (output.isNumber()) {
            boolean fits = value instanceof Number number && number.doubleValue() >= 0;
            that(fits, Text.of("workflow.rules.number", asked, output.name(), said));
        } else if (output.isBoolean()) {
            that(value instanceof Boolean, Text.of("workflow.rules.boolean", asked, output.name(), said));
        } else {
            boolean fits = value instanceof String word && known.contains(word);
            that(fits, Text.of("workflow.rules.word", asked, output.name(), said, String.join(", ", known)));
        }
    }

    /** The words that a column of the shipped table can answer: nothing else is understood by whoever asks. */
    private Set<String> words(int at) {
        String listed = shipped.outputs().get(at).values();
        Stream<String> texts = listed.isEmpty()
                ? shipped.rows().stream().map(row -> row.outputs().get(at))
                : Stream.of(listed);
        return texts.flatMap(text -> WORD.matcher(text).results())
                .map((MatchResult word) -> word.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String asked(Map<String, Object> inputs) {
        return new TreeMap<>(inputs)
                .entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void that(boolean holds, Text otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    /** What the engine said, in one line of bearable length. */
    static String said(RuntimeException failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String line = String.valueOf(root.getMessage()).strip().replaceAll("\\s+", " ");
        return line.length() <= 300 ? line : line.substring(0, 300);
    }
}
