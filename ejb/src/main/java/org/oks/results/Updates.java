package org.oks.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.NotNow;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * Values of indicators: entered and submitted by those who do the work, in periods that were opened, and approved or
 * returned by somebody else.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Updates {
    @Inject
    IndicatorRepository indicators;

    @Inject
    EngagementAccess access;

    @Inject
    Writable writable;

    @Inject
    Settling settling;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Opens a period, so that values can be entered in it. Who leads does this, or a manager.
     *
     * @throws InvalidInput when the indicator is not complete or not judged yet
     */
    public IndicatorView open(String engagementId, int number, int period) {
        seen(engagementId, number);
        EngagementAccess.Standing standing = settling.hold(engagementId);
        Indicator indicator = standingOne(engagementId, number);
        Period opened = indicators.period(indicator, period);
        IndicatorView before = indicators.view(indicator);
        if (!before.isComplete()) {
            throw new InvalidInput(before.items());
        }
        if (!opened.isOpen()) {
            opened.open(standing.person(), clock.instant());
            indicators.flush();
            audit.record("indicator.open-period", "indicator", indicator.id(), engagementId, null, opened.plan(), null);
        }
        return indicators.view(indicator);
    }

    /**
     * Enters a value as a draft.
     *
     * @throws NotNow when the period is locked
     */
    public UpdateView enter(String engagementId, int number, int period, UpdateDraft draft) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        Indicator indicator = standingOne(engagementId, number);
        if (!indicators.period(indicator, period).isOpen()) {
            throw new NotNow(engagementId, Text.of("results.period.locked", period));
        }
        IndicatorPlan plan = indicators.view(indicator).plan();
        draft.check(plan);
        int next = indicators.updates(indicator).stream()
                        .mapToInt(Update::number)
                        .max()
                        .orElse(0)
                + 1;
        Update update = new Update(indicator.id(), period, next, standing.person(), clock.instant());
        update.say(draft, plan, standing.person());
        indicators.add(update);
        indicators.flush();
        audit.record("update.enter", "indicator", indicator.id(), engagementId, null, update.view(), null);
        return update.view();
    }

    /** Says something else in a value that is a draft or was returned. */
    public UpdateView change(String engagementId, int number, int period, int update, long version, UpdateDraft draft) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        Indicator indicator = standingOne(engagementId, number);
        IndicatorPlan plan = indicators.view(indicator).plan();
        return written(engagementId, indicator, period, update, version, "update.change", null, found -> {
            requireOpen(engagementId, found);
            draft.check(plan);
            found.say(draft, plan, standing.person());
        });
    }

    /** Submits a value for approval. */
    public UpdateView submit(String engagementId, int number, int period, int update, long version) {
        writable.hold(engagementId);
        Indicator indicator = standingOne(engagementId, number);
        return written(engagementId, indicator, period, update, version, "update.submit", null, found -> {
            requireOpen(engagementId, found);
            found.submit();
        });
    }

    /** Approves a value: from now on it counts. */
    public UpdateView approve(
            String engagementId, int number, int period, int update, long version, @Nullable String note) {
        seen(engagementId, number);
        new InvalidInput.Checks().fits(note, "note", 1000).done();
        return settle(
                engagementId,
                number,
                period,
                update,
                version,
                "update.approve",
                note,
                (found, person) -> found.approve(person, clock.instant(), note));
    }

    /** Returns a value with what is to be mended. */
    public UpdateView sendBack(
            String engagementId, int number, int period, int update, long version, @Nullable String note) {
        seen(engagementId, number);
        new InvalidInput.Checks()
                .text(note, "note", 1000, Text.of("results.update.note-missing"))
                .done();
        return settle(
                engagementId,
                number,
                period,
                update,
                version,
                "update.return",
                note,
                (found, person) -> found.sendBack(person, clock.instant(), note));
    }

    private interface Verdict {
        void on(Update update, String person);
    }

    private UpdateView settle(
            String engagementId,
            int number,
            int period,
            int update,
            long version,
            String action,
            @Nullable String note,
            Verdict verdict) {
        EngagementAccess.Standing standing = settling.hold(engagementId);
        Indicator indicator = standingOne(engagementId, number);
        return written(engagementId, indicator, period, update, version, action, note, found -> {
            if (found.isOf(standing.person())) {
                throw new NotAllowed(Text.of("results.only.another"));
            }
            if (found.status() != UpdateStatus.PENDING_APPROVAL) {
                throw new NotNow(engagementId, Text.of("results.update.not-pending"));
            }
            verdict.on(found, standing.person());
        });
    }

    private UpdateView written(
            String engagementId,
            Indicator indicator,
            int period,
            int number,
            long version,
            String action,
            @Nullable String reason,
            Consumer<Update> act) {
        Update update = indicators.update(indicator, period, number);
        ChangedMeanwhile.check(Text.of("results.the.update", indicator.code()), version, update.version());
        UpdateView before = update.view();
        act.accept(update);
        indicators.flush();
        audit.record(action, "indicator", indicator.id(), engagementId, before, update.view(), reason);
        return update.view();
    }

    /** Who may not see the engagement learns nothing of it, and who may is told when there is no such indicator. */
    private void seen(String engagementId, int number) {
        access.require(Act.SEE, engagementId);
        indicators.require(engagementId, number);
    }

    private Indicator standingOne(String engagementId, int number) {
        Indicator indicator = indicators.get(engagementId, number);
        if (indicator.isWithdrawn()) {
            throw new NotNow(engagementId, Text.of("results.indicator.is-withdrawn", indicator.code()));
        }
        return indicator;
    }

    private static void requireOpen(String engagementId, Update update) {
        if (!update.status().isOpen()) {
            throw new NotNow(engagementId, Text.of("results.update.not-open"));
        }
    }
}
