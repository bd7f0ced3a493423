package org.oks.bpmn.lint;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oks.bpmn.Drawings;

/** The methods that drawings may call, with their number of arguments, and the few other expressions they may hold. */
final class AllowedCalls {
    /** What a service task may do. */
    static final Map<String, Integer> STEPS = Map.of(
            "engagementSteps.openPhase", 2,
            "engagementSteps.beginClosing", 1,
            "engagementSteps.end", 1,
            "gateSteps.open", 2,
            "gateSteps.sendBack", 2,
            "gateSteps.remindManagers", 2,
            "gateSteps.remind", 2,
            "gateSteps.escalate", 2,
            "gateSteps.conclude", 2);
    /** What a branch may ask. */
    static final Map<String, Integer> QUESTIONS = Map.of(
            "gateSteps.ready", 2, "gateSteps.route", 2, "engagementSteps.owes", 3, "governanceSteps.isAdopted", 1);
    /** What a decision table may be given. */
    static final Map<String, Integer> INPUTS = Map.of("engagementSteps.size", 1);
    /** What a timer on a task may do; each is told which task it is. */
    static final Map<String, Integer> REMINDERS = Map.of(
            "reminderSteps.dueSoon", 1,
            "reminderSteps.due", 1,
            "reminderSteps.overdue", 1,
            "reminderSteps.escalate", 1);
    /** Whom a task may be given to; or else to the person that came with a message. */
    static final Map<String, Integer> PEOPLE = Map.of("gateSteps.lead", 2);

    private static final Pattern CALL = Pattern.compile("(!?)(\\w+\\.\\w+)\\(([^()]*)\\)(?: == '(next|again|stop)')?");
    private static final String KEY = "execution.processBusinessKey";
    private static final String GATE = "gate|[1-4]|'[a-z-]+'";
    /** Where an expression may stand that calls none of our beans, and its exact form. */
    private static final Map<String, Pattern> PLAIN = Map.of(
            "userTask candidateGroups",
                    Pattern.compile(
                            "\\$\\{execution\\.processBusinessKey}:(team|lead|manager|panel)|\\$\\{engagementId}:sponsor"),
            "in businessKey", Pattern.compile("#\\{execution\\.processBusinessKey}"),
            "in sourceExpression", Pattern.compile("\\$\\{[1-4]}"),
            "timeDuration",
                    Pattern.compile("\\$\\{(panelReminderAfter|reminderAfter|escalateAfter"
                            + "|step(Reminder|Due|Overdue|Escalate)After)}"),
            "userTask dueDate", Pattern.compile("\\$\\{stepDueAfter}"),
            "outputParameter",
                    Pattern.compile("\\$\\{decisionResult\\.getSingleResult\\(\\)\\.getEntry\\('[a-z]+'\\)}"));

    private AllowedCalls() {}

    /** @param place the element that holds the expression, and the attribute where it stands in one */
    static boolean allows(String place, String expression) {
        Pattern plain = PLAIN.get(place);
        if (plain != null) {
            return plain.matcher(expression).matches();
        }
        if (place.equals("userTask assignee") && expression.equals("${" + Drawings.REVIEWER + "}")) {
            return true;
        }
        if (!expression.startsWith("${") || !expression.endsWith("}")) {
            return false;
        }
        Matcher call = CALL.matcher(expression.substring(2, expression.length() - 1));
        if (!call.matches()) {
            return false;
        }
        boolean negated = !call.group(1).isEmpty();
        boolean compared = call.group(4) != null;
        String method = call.group(2);
        return switch (place) {
            case "serviceTask expression" -> fits(call, STEPS) && !negated && !compared;
            case "conditionExpression" ->
                fits(call, QUESTIONS) && (method.endsWith(".route") ? compared && !negated : !compared);
            case "inputParameter" -> fits(call, INPUTS) && !negated && !compared;
            case "taskListener expression" ->
                !negated
                        && !compared
                        && expression.equals("${" + method + "(task.id)}")
                        && REMINDERS.containsKey(method);
            case "userTask assignee" -> fits(call, PEOPLE) && !negated && !compared;
            default -> false;
        };
    }

    private static boolean fits(Matcher call, Map<String, Integer> methods) {
        List<String> arguments = List.of(call.group(3).split("\\s*,\\s*", -1));
        return methods.getOrDefault(call.group(2), -1) == arguments.size()
                && arguments.get(0).equals(KEY)
                && arguments.stream().skip(1).allMatch(argument -> argument.matches(GATE));
    }

    /** The method an expression calls, if it calls one of ours. */
    static Stream<String> calledBy(String expression) {
        return Pattern.compile("(engagementSteps|gateSteps|governanceSteps|reminderSteps)\\.\\w+")
                .matcher(expression)
                .results()
                .map(result -> result.group());
    }
}
