package org.oks.engagement;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.oks.notice.NoticeBoard;
import org.oks.people.Roles;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.Launched;

/** Asks the managers when the day of a hold has come. Nothing resumes by itself. */
@Singleton
public class HoldEnds {
    private static final int AT_ONCE = 200;

    @Inject
    HoldRepository holds;

    @Inject
    EngagementDirectory engagements;

    @Inject
    NoticeBoard notices;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Once an hour, and never before the application is up. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    void everyHour() {
        if (Launched.isUp()) {
            ask();
        }
    }

    /** Tells the managers of each hold whose day has come, once. */
    public int ask() {
        try (var as = actor.act(Actor.system("hold/ask", null))) {
            var due = holds.due(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), AT_ONCE);
            for (Hold hold : due) {
                String id = hold.engagementId();
                notices.tellRole(
                        Roles.MANAGER,
                        "hold-over",
                        id,
                        engagements.facts(id).client(),
                        "/engagement/engagement.xhtml?id=" + id);
                hold.asked(clock.instant());
            }
            return due.size();
        }
    }
}
