package org.oks.visioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.SomeFacts;
import org.oks.engagement.Writable;
import org.oks.people.NotAllowed;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.Text;

/** Whatever this room keeps is written by who may, to the version that was edited, and is on record. */
class WritingTest {
    private final FakeVisioning room = new FakeVisioning();
    private final List<String> record = new ArrayList<>();
    private boolean allowed = true;
    private final ChangeObjectives objectives = objectives();

    @Test
    void whatIsWrittenIsKeptAndOnRecord() {
        ObjectiveView view = objectives.write("E-1", null, draft("One"));
        assertThat(view.changeObjective()).isEqualTo("One");
        assertThat(view.changedBy()).isEqualTo("ravi");
        assertThat(record).singleElement().asString().startsWith("change-objective.write change-objective null");
        objectives.write("E-1", 0L, draft("Two"));
        assertThat(record.get(1)).contains("One").contains("Two");
    }

    @Test
    void anotherVersionThanTheOneThatWasEditedIsRefused() {
        assertThatThrownBy(() -> objectives.write("E-1", 0L, draft("One"))).isInstanceOf(ChangedMeanwhile.class);
        objectives.write("E-1", null, draft("One"));
        assertThatThrownBy(() -> objectives.write("E-1", null, draft("Two"))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> objectives.write("E-1", 7L, draft("Two"))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(record).hasSize(1);
    }

    @Test
    void whoMayNotWritesNothing() {
        allowed = false;
        assertThatThrownBy(() -> objectives.write("E-1", null, draft("One"))).isInstanceOf(NotAllowed.class);
        assertThat(room.kept).isEmpty();
        assertThat(record).isEmpty();
    }

    private static ObjectiveDraft draft(String objective) {
        return new ObjectiveDraft(null, null, null, objective);
    }

    private ChangeObjectives objectives() {
        Writing writing = new Writing();
        writing.repository = room;
        writing.clock = Clock.fixed(Instant.parse("2017-03-02T10:00:00Z"), ZoneOffset.UTC);
        writing.writable = new Writable() {
            @Override
            public EngagementAccess.Standing hold(String engagementId) {
                if (!allowed) {
                    throw new NotAllowed(Text.of("engagement.only.team"));
                }
                return new EngagementAccess.Standing(
                        engagementId, "ravi", Set.of(), Set.of(), SomeFacts.of(engagementId));
            }
        };
        writing.audit = new AuditTrail() {
            @Override
            public void record(
                    String action,
                    String subjectType,
                    String subjectId,
                    @Nullable String engagementId,
                    @Nullable Object before,
                    @Nullable Object after,
                    @Nullable String reason) {
                record.add(action + " " + subjectType + " " + before + " " + after);
            }
        };
        ChangeObjectives made = new ChangeObjectives();
        made.repository = room;
        made.writing = writing;
        return made;
    }
}
