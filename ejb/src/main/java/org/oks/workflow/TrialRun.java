package org.oks.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.jspecify.annotations.Nullable;
import org.oks.gate.DecidedGates;
import org.oks.gate.RuleTrial;
import org.oks.gate.TrialOutcome;
import org.oks.gate.TriedRules;
import org.oks.platform.Page;

/**
 * Tries a decision table on all past decisions, some at a time, and keeps those of the page that is asked for alone. What
 * a table answered once is remembered, since most decisions ask the same.
 */
final class TrialRun implements TriedRules {
    private static final int AT_ONCE = 200;
    private static final int MOST_REMEMBERED = 10_000;
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private final String table;
    private final DecisionTable tried;
    private final Set<String> checks;
    private final RulesInForce rules;
    private final Map<Asked, Answer> answers = new LinkedHashMap<>();

    private record Asked(String table, int version, Map<String, Object> inputs) {}

    private record Answer(@Nullable Map<String, Object> row) {}

    TrialRun(String table, RuleTableFile file, RulesInForce rules) {
        this.table = table;
        this.tried = DecisionTable.of(table, file);
        this.checks = checksOf(TableForm.of(table, file));
        this.rules = rules;
    }

    private static Set<String> checksOf(TableForm form) {
        return form.inputs().stream()
                .filter(column -> column.name().equals("check"))
                .flatMap(column -> WORD.matcher(column.values()).results())
                .map(word -> word.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    TrialView over(@Nullable DecidedGates decided, Page.Request page) {
        long weighed = 0;
        long ready = 0;
        long bar = 0;
        long proposals = 0;
        long different = 0;
        List<TrialOutcome> shown = new ArrayList<>();
        List<DecidedGates.Decided> next = next(decided, "");
        while (!next.isEmpty()) {
            for (DecidedGates.Decided one : next) {
                weighed++;
                TrialOutcome outcome = RuleTrial.of(this, one.weighed()).orElse(null);
                if (outcome != null) {
                    ready += outcome.ready().turned() ? 1 : 0;
                    bar += outcome.bar().turned() ? 1 : 0;
                    proposals += outcome.proposal() == null ? 0 : 1;
                    if (different >= page.offset() && shown.size() < page.size()) {
                        shown.add(outcome);
                    }
                    different++;
                }
            }
            next = next(decided, next.get(next.size() - 1).key());
        }
        return new TrialView(weighed, ready, bar, proposals, new Page<>(shown, different, page));
    }

    private static List<DecidedGates.Decided> next(@Nullable DecidedGates decided, String after) {
        return decided == null ? List.of() : decided.decided(after, AT_ONCE);
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public Set<String> checks() {
        return checks;
    }

    @Override
    public @Nullable Map<String, Object> tried(Map<String, Object> inputs) {
        return remembered(new Asked("", 0, new HashMap<>(inputs)), () -> tried.row(inputs));
    }

    @Override
    public @Nullable Map<String, Object> held(String name, int version, Map<String, Object> inputs) {
        return remembered(new Asked(name, version, new HashMap<>(inputs)), () -> rules.table(name, version)
                .row(inputs));
    }

    private @Nullable Map<String, Object> remembered(Asked asked, Supplier<@Nullable Map<String, Object>> ask) {
        Answer known = answers.get(asked);
        if (known == null) {
            known = new Answer(answer(ask));
            if (answers.size() >= MOST_REMEMBERED) {
                answers.clear();
            }
            answers.put(asked, known);
        }
        return known.row();
    }

    /** What was stored may lack what a later table asks with: then it has no answer. */
    private static @Nullable Map<String, Object> answer(Supplier<@Nullable Map<String, Object>> ask) {
        try {
            return ask.get();
        } catch (DmnEngineException e) {
            return null;
        }
    }
}
