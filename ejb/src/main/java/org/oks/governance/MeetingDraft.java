package org.oks.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * A meeting of a community of practice as it is written down.
 *
 * @param others participants who are neither, or did not say
 */
public record MeetingDraft(
        @Nullable LocalDate heldOn,
        @Nullable String topic,
        @Nullable Integer women,
        @Nullable Integer men,
        @Nullable Integer others) {
    public MeetingDraft {
        topic = KeptRow.said(topic);
    }

    void check(LocalDate today) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(heldOn != null, "heldOn", Text.of("governance.meeting.day-missing"))
                .that(heldOn == null || !heldOn.isAfter(today), "heldOn", Text.of("governance.day-in-future"))
                .text(topic, "topic", 500, Text.of("governance.meeting.topic-missing"));
        CommunityDraft.count(checks, women, "women");
        CommunityDraft.count(checks, men, "men");
        CommunityDraft.count(checks, others, "others");
        checks.done();
    }
}
