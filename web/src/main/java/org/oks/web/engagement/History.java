package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import org.oks.audit.AuditHistory;
import org.oks.engagement.Engagements;
import org.oks.platform.Page;
import org.oks.web.platform.Names;
import org.oks.web.platform.Say;

/** What happened in an engagement, in sentences. */
@RequestScoped
public class History {
    @Inject
    private Engagements engagements;

    @Inject
    private Names names;

    @Inject
    private Say say;

    /** One thing that happened. */
    public record Line(Instant at, String text) {}

    /** What happened, newest first. */
    public Page<Line> lines(String engagementId, Page.Request request) {
        Page<AuditHistory.Line> page = engagements.history(engagementId, request);
        names.need(page.items().stream()
                .flatMap(line -> Stream.of(line.actor(), line.onBehalfOf() == null ? line.actor() : line.onBehalfOf()))
                .toList());
        return page.map(line -> new Line(line.at(), sentence(line)));
    }

    private String sentence(AuditHistory.Line line) {
        String who = names.of(line.actor());
        String sentence = say.of("engagement.history." + line.action(), who);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
