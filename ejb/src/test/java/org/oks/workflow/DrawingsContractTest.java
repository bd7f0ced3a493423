package org.oks.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oks.bpmn.Drawings;
import org.oks.engagement.EngagementSteps;
import org.oks.gate.GateSteps;
import org.oks.governance.GovernanceSteps;

/** What the drawings call is there, by name and number of arguments: renaming breaks the build, not an engagement. */
class DrawingsContractTest {
    private static final Map<String, Class<?>> BEANS = Map.of(
            "engagementSteps",
            EngagementSteps.class,
            "gateSteps",
            GateSteps.class,
            "governanceSteps",
            GovernanceSteps.class,
            "reminderSteps",
            ReminderSteps.class);
    private static final Pattern CALL = Pattern.compile("\\b(\\w+Steps)\\.(\\w+)\\(([^()]*)\\)");

    static List<String> drawings() {
        return Drawings.RESOURCES.stream()
                .filter(resource -> resource.endsWith(".bpmn"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyCallOfADrawingFindsItsMethod(String drawing) throws Exception {
        for (MatchResult call : calls(drawing)) {
            Class<?> bean = BEANS.getOrDefault(call.group(1), Void.class);
            assertThat(bean).as("bean of %s in %s", call.group(), drawing).isNotEqualTo(Void.class);
            assertThat(methods(bean))
                    .as("%s in %s", call.group(), drawing)
                    .contains(call.group(2) + "/" + call.group(3).split(",").length);
        }
    }

    @Test
    void everyStepIsCalledByADrawing() throws Exception {
        Set<String> called = new HashSet<>();
        for (String drawing : drawings()) {
            calls(drawing).forEach(call -> called.add(call.group(1) + "." + call.group(2)));
        }
        BEANS.forEach((name, bean) -> assertThat(called)
                .containsAll(methods(bean).stream()
                        .map(method -> name + "." + method.substring(0, method.indexOf('/')))
                        .toList()));
    }

    private static Set<String> methods(Class<?> bean) {
        Set<String> methods = new HashSet<>();
        for (Method method : bean.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                methods.add(method.getName() + "/" + method.getParameterCount());
            }
        }
        return methods;
    }

    private static List<MatchResult> calls(String drawing) throws Exception {
        try (InputStream in = DrawingsContractTest.class.getClassLoader().getResourceAsStream(drawing)) {
            assertThat(in).as(drawing).isNotNull();
            BpmnModelInstance model = Bpmn.readModelFromStream(in);
            Matcher matcher = CALL.matcher(Bpmn.convertToString(model));
            List<MatchResult> calls = matcher.results().toList();
            return calls;
        }
    }
}
