package org.oks.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.gate.TrialOutcome;
import org.oks.web.platform.Names;
import org.oks.web.platform.Say;
import org.oks.workflow.RuleTableState;
import org.oks.workflow.RuleTableView;

/** The words and signs of versions of decision tables, and of what a trial found. */
@Named("ruleLabels")
@RequestScoped
public class RuleTableLabels {
    @Inject
    private Say say;

    @Inject
    private Names names;

    /** The user names that stand in a line. */
    static Stream<String> people(RuleTableView view) {
        return Stream.of(view.uploadedBy(), view.activatedBy()).filter(Objects::nonNull);
    }

    /** What a table decides, in a few words. */
    public String table(String key) {
        return say.plain("workflow.rules.of." + key);
    }

    /** Its number, or that it is a draft. */
    public String version(RuleTableView view) {
        return view.version() == null
                ? say.plain("workflow.rules.draft")
                : say.of("workflow.rules.version", view.version());
    }

    /** Who brought it: a person, or the release. */
    public String by(@Nullable String who) {
        if (who == null) {
            return "";
        }
        return who.startsWith("system:") ? say.plain("workflow.rules.release") : names.of(who);
    }

    /** The word for where it stands. */
    public String state(RuleTableState state) {
        return say.plain("workflow.rules.state." + state);
    }

    /** The meaning class of that sign. */
    public String meaning(RuleTableState state) {
        return switch (state) {
            case ACTIVE -> "ok";
            case DRAFT -> "warn";
            case SHIPPED -> "hold";
            case RETIRED -> "";
        };
    }

    /** The icon of that sign. */
    public String icon(RuleTableState state) {
        return switch (state) {
            case ACTIVE -> "ok";
            case DRAFT -> "edit";
            case SHIPPED -> "clock";
            case RETIRED -> "x";
        };
    }

    /** One difference that a trial found, in a sentence. */
    public String change(TrialOutcome.Change change) {
        TrialOutcome.Turn met = change.met();
        return switch (change.kind()) {
            case LINE ->
                say.of(
                        "workflow.rules.change.LINE",
                        change.subject(),
                        Objects.requireNonNullElse(change.measured(), 0.0),
                        asked(change.before()),
                        asked(change.after()),
                        met != null && met.after() ? 1 : 0);
            case NOT_MEASURED -> say.of("workflow.rules.change.NOT_MEASURED", change.subject(), asked(change.after()));
            case STRENGTH ->
                say.of("workflow.rules.change.STRENGTH", change.subject(), said(change.before()), said(change.after()));
            case QUORUM -> say.of("workflow.rules.change.QUORUM", said(change.before()), said(change.after()));
            case ROUTE -> say.of("workflow.rules.change.ROUTE", said(change.before()), said(change.after()));
            case PROPOSAL ->
                say.of("workflow.rules.change.PROPOSAL", decision(change.before()), decision(change.after()));
        };
    }

    /** How a decision is called; as it is where the words do not know it. */
    public String decision(@Nullable String name) {
        String known = say.plain("workflow.rules.decision." + said(name));
        return known.startsWith("?") ? said(name) : known;
    }

    private String asked(@Nullable String threshold) {
        return threshold == null ? say.plain("workflow.rules.not-asked") : threshold;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
