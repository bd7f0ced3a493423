package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oks.platform.Text;

/** What was delivered hangs on the output that came of it. */
@ApplicationScoped
class ServicesOnNodes implements HangsOnNode {
    @Inject
    ServiceRepository services;

    @Override
    public Map<String, List<Text>> onNodes(String engagementId) {
        return services.onNodes(engagementId).stream()
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.node()),
                        Collectors.mapping(
                                each -> Text.of("results.service.named", each.number()), Collectors.toList())));
    }
}
