package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The beans that drawings may call, by name; a drawing that names anything else fails. */
@ApplicationScoped
class WorkflowBeans {
    static final List<String> NAMES = List.of("engagementSteps", "gateSteps", "governanceSteps", "reminderSteps");

    @Inject
    @Any
    Instance<Object> beans;

    Map<Object, Object> allowed() {
        Map<Object, Object> allowed = new HashMap<>();
        for (String name : NAMES) {
            Instance<Object> bean = beans.select(NamedLiteral.of(name));
            if (bean.isResolvable()) {
                allowed.put(name, bean.get());
            }
        }
        return Map.copyOf(allowed);
    }
}
