package org.oks.workflow;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a table can be asked: every combination of the values of its inputs where they can be counted up; of a number, the
 * values around each border that the shipped table or the draft draws. When that is more than can be asked in a few
 * seconds, combinations spread evenly over all.
 */
final class TableDomain {
    /** Cells that are looked at, of both tables together: some seconds. */
    private static final long MOST_CELLS = 150_000;

    private static final List<Object> ONE_TO_FOUR = List.of(1, 2, 3, 4);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\w)\\d+(?:\\.\\d+)?");

    private final List<String> names;
    private final List<List<Object>> values;
    private final long cellsEach;

    private TableDomain(List<String> names, List<List<Object>> values, long cellsEach) {
        this.names = names;
        this.values = values;
        this.cellsEach = Math.max(1, cellsEach);
    }

    static TableDomain of(TableForm shipped, TableForm draft) {
        List<String> names = new ArrayList<>();
        List<List<Object>> values = new ArrayList<>();
        for (int i = 0; i < shipped.inputs().size(); i++) {
            names.add(shipped.inputs().get(i).name());
            values.add(values(i, shipped, draft));
        }
        long rows = shipped.rows().size() + (long) draft.rows().size();
        return new TableDomain(names, values, rows * names.size());
    }

    private static List<Object> values(int at, TableForm shipped, TableForm draft) {
        TableForm.Column column = shipped.inputs().get(at);
        if (column.isBoolean()) {
            return List.of(true, false);
        } else if (column.name().equals("phase") || column.name().equals("gate")) {
            return ONE_TO_FOUR;
        }
        List<String> texts = Stream.of(shipped, draft)
                .flatMap(form -> form.rows().stream())
                .filter(row -> at < row.inputs().size())
                .map(row -> row.inputs().get(at))
                .toList();
        return column.isNumber() ? numbers(column, texts) : words(column, texts);
    }

    private static List<Object> words(TableForm.Column column, List<String> texts) {
        Set<Object> words = new LinkedHashSet<>();
        (column.values().isEmpty() ? texts.stream() : Stream.of(column.values()))
                .forEach(text -> WORD.matcher(text).results().forEach(word -> words.add(word.group(1))));
        return List.copyOf(words);
    }

    /** On each border, beside it, and at both ends. */
    private static List<Object> numbers(TableForm.Column column, List<String> texts) {
        boolean whole = !column.type().equals("double") && !column.type().equals("number");
        Set<Double> borders = new TreeSet<>(List.of(0.0, 1.0, 5.0));
        for (String text : texts) {
            for (Matcher number = NUMBER.matcher(text); number.find(); ) {
                double border = Double.parseDouble(number.group());
                double step = whole ? 1 : 0.1;
                borders.addAll(List.of(border, border + step, Math.max(0, border - step)));
            }
        }
        return borders.stream()
                .sorted(Comparator.naturalOrder())
                .map(border -> whole ? (Object) border.intValue() : (Object) (Math.round(border * 100) / 100.0))
                .distinct()
                .toList();
    }

    /** How many combinations there are. */
    private long size() {
        return values.stream().mapToLong(List::size).reduce(1, (all, more) -> all > 1L << 40 ? all : all * more);
    }

    /** Asks the combinations. */
    void each(Consumer<Map<String, Object>> ask) {
        long size = size();
        long asked = Math.min(size, Math.max(100, MOST_CELLS / cellsEach));
        long step = asked == size ? 1 : spread(size);
        for (long i = 0; i < asked; i++) {
            ask.accept(combination(i * step % size));
        }
    }

    /** A step by which all numbers come once, far from each other. */
    private static long spread(long size) {
        long step = Math.max(1, (long) (size * 0.618));
        while (BigInteger.valueOf(step).gcd(BigInteger.valueOf(size)).longValue() != 1) {
            step++;
        }
        return step;
    }

    private Map<String, Object> combination(long number) {
        Map<String, Object> inputs = new HashMap<>();
        long left = number;
        for (int i = 0; i < names.size(); i++) {
            List<Object> choice = values.get(i);
            inputs.put(names.get(i), choice.get((int) (left % choice.size())));
            left /= choice.size();
        }
        return inputs;
    }

    /** One combination, for looking at an expression by itself. */
    Map<String, Object> first() {
        return combination(0);
    }
}
