package org.oks.demonstration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.oks.engagement.EngagementFilter;
import org.oks.engagement.Sector;
import org.oks.people.DemoAccounts;
import org.oks.people.Roles;
import org.oks.platform.Page;
import org.oks.platform.Settings;

/**
 * A demonstration as large as {@link Settings#demoEngagements()} says, made after the start, through the doors that
 * people use: what is missing is made, so it goes on after a stop. Of twenty engagements two are only proposed, twelve
 * work in phase 1 (four of these tasks are taken), three are about to be submitted and three wait for a manager to appoint their panel. Each
 * thousand engagements have seventeen people of their own, {@code portfolio.0.1} and so on, so that a person's share
 * stays as the portfolio grows; the managers {@code portfolio.manager.1} to 3 follow them all.
 */
@ApplicationScoped
public class Portfolio {
    private static final Logger LOG = System.getLogger(Portfolio.class.getName());
    private static final int AT_ONCE = 6;
    private static final int TEAM_OF = 1000;
    private static final int PEOPLE = 17;
    private static final int MANAGERS = 3;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Doors doors;

    @Inject
    DemoAccounts accounts;

    @Inject
    Clock clock;

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger working = new AtomicInteger();

    void grow() {
        int wanted = Settings.demoEngagements();
        long there = doors.actAs
                .call(Players.MANAGER, () -> doors.engagements.list(EngagementFilter.ALL, Page.Request.FIRST))
                .total();
        if (there >= wanted) {
            return;
        }
        accounts.prepare(named("portfolio.manager.", MANAGERS), Roles.MANAGER);
        for (long block = there / TEAM_OF; block * TEAM_OF < wanted; block++) {
            accounts.prepare(named("portfolio." + block + ".", PEOPLE), null);
        }
        next.set(Math.toIntExact(there));
        working.set(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            threads.execute(() -> make(wanted));
        }
    }

    private static List<String> named(String beginning, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> beginning + i).toList();
    }

    private void make(int wanted) {
        try {
            for (int number = next.getAndIncrement(); number < wanted; number = next.getAndIncrement()) {
                make(number, players(number));
                if (number % TEAM_OF == 0) {
                    LOG.log(Level.INFO, "The portfolio has {0} of {1} engagements", number, wanted);
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The portfolio stays smaller than asked for; the next start goes on with it", e);
            return;
        }
        if (working.decrementAndGet() == 0) {
            LOG.log(Level.INFO, "The portfolio is made: {0} engagements", wanted);
        }
    }

    private void make(int number, Players players) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Story story = Story.proposed(
                doors,
                players,
                clock.instant(),
                Charters.other("Institute " + number + " (illustrative)", "IN", Sector.HEALTH, today));
        int lot = number % 20;
        if (lot < 2) {
            return;
        }
        story.start();
        if (lot < 6) {
            story.take();
        } else if (lot >= 14) {
            story.work(1, "Vision workshop held").await("submit");
            if (lot >= 17) {
                story.claim("Districts review their data each month", "District officers")
                        .submit(1)
                        .await("appoint-panel");
            }
        }
    }

    private static Players players(int number) {
        String team = "portfolio." + number / TEAM_OF + ".";
        return Players.of(member(team, number), member(team, number + 5), member(team, number + 11));
    }

    private static String member(String team, int number) {
        return team + (number % PEOPLE + 1);
    }
}
