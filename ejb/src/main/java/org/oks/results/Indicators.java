package org.oks.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.NotNow;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** Core indicators: chosen from the library or the engagement's own, few of them, complete and judged before they count. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Indicators {
    /** How many there are usually at the least and, without a manager's reason, at the most. */
    public static final int FEWEST = 3;

    public static final int MOST = 7;

    @Inject
    IndicatorRepository indicators;

    @Inject
    PeriodPlans periods;

    @Inject
    ChainRepository chains;

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

    /** All of the engagement in their order; withdrawn ones are there and say so. */
    public List<IndicatorView> list(String engagementId) {
        access.require(Act.SEE, engagementId);
        return indicators.views(engagementId);
    }

    /** One of them. */
    public IndicatorView view(String engagementId, int number) {
        access.require(Act.SEE, engagementId);
        return indicators.view(indicators.get(engagementId, number));
    }

    /** The indicators that every engagement can take. */
    public List<LibraryEntry> library() {
        return indicators.library();
    }

    /** What a manager allowed beyond the usual number, if anything. */
    public Optional<AllowanceView> allowance(String engagementId) {
        access.require(Act.SEE, engagementId);
        return indicators.allowance(engagementId).map(Allowance::view);
    }

    /**
     * Takes up another indicator.
     *
     * @throws TooManyIndicators when the engagement has as many as it may
     */
    public IndicatorView record(String engagementId, IndicatorPlan plan) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        check(engagementId, plan);
        int most = indicators.allowance(engagementId).map(Allowance::most).orElse(MOST);
        if (indicators.standing(engagementId).size() >= most) {
            throw new TooManyIndicators(most);
        }
        Indicator indicator =
                new Indicator(engagementId, indicators.next(engagementId), plan, standing.person(), clock.instant());
        indicators.add(indicator);
        indicators.flush();
        periods.write(indicator, plan.itsPeriods());
        IndicatorView after = indicators.view(indicator);
        audit.record("indicator.record", "indicator", indicator.id(), engagementId, null, after, null);
        return after;
    }

    /**
     * Says something else of an indicator.
     *
     * @param version the version that was edited
     */
    public IndicatorView change(String engagementId, int number, long version, IndicatorPlan plan) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        Indicator indicator = standing(engagementId, number, version);
        check(engagementId, plan);
        IndicatorView before = indicators.view(indicator);
        refuseAfterOpening(before, plan);
        indicator.say(plan, standing.person(), clock.instant());
        periods.write(indicator, plan.itsPeriods());
        IndicatorView after = indicators.view(indicator);
        audit.record("indicator.change", "indicator", indicator.id(), engagementId, before, after, null);
        return after;
    }

    /** Withdraws an indicator; it stays on record with its values. */
    public IndicatorView withdraw(String engagementId, int number, long version) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        Indicator indicator = standing(engagementId, number, version);
        IndicatorView before = indicators.view(indicator);
        indicator.withdraw(standing.person(), clock.instant());
        indicators.flush();
        IndicatorView after = indicators.view(indicator);
        audit.record("indicator.withdraw", "indicator", indicator.id(), engagementId, before, after, null);
        return after;
    }

    /** A manager allows more indicators than usual, with a reason. */
    public AllowanceView allow(String engagementId, AllowanceDraft draft) {
        EngagementAccess.Standing standing = settling.holdAs(Act.WAIVE, engagementId);
        int most = draft.checked();
        Allowance allowance = indicators.allowance(engagementId).orElseGet(() -> new Allowance(engagementId));
        allowance.give(most, Objects.requireNonNull(draft.reason()), standing.person(), clock.instant());
        indicators.add(allowance);
        indicators.flush();
        audit.record(
                "indicator.allow", "engagement", engagementId, engagementId, null, allowance.view(), draft.reason());
        return allowance.view();
    }

    private Indicator standing(String engagementId, int number, long version) {
        Indicator indicator = indicators.get(engagementId, number);
        ChangedMeanwhile.check(Text.of("results.the.indicator", indicator.code()), version, indicator.version());
        if (indicator.isWithdrawn()) {
            throw new NotNow(engagementId, Text.of("results.indicator.is-withdrawn", indicator.code()));
        }
        return indicator;
    }

    private void check(String engagementId, IndicatorPlan plan) {
        IndicatorForm.check(plan);
        String node = plan.node();
        String entry = plan.library();
        new InvalidInput.Checks()
                .that(
                        node == null || node.isBlank() || NodesOf.has(chains, engagementId, node, null),
                        "node",
                        Text.of("results.no-such-node", String.valueOf(node)))
                .that(
                        entry == null
                                || entry.isBlank()
                                || library().stream()
                                        .anyMatch(each -> each.code().equals(entry)),
                        "library",
                        Text.of("results.no-such-entry", String.valueOf(entry)))
                .done();
    }

    /** Once a period is open, what its values mean stays as it is. */
    private static void refuseAfterOpening(IndicatorView before, IndicatorPlan plan) {
        IndicatorPlan was = before.plan();
        boolean same = was.measure() == plan.measure()
                && Objects.equals(was.ascending(), plan.ascending())
                && Objects.equals(was.baseline(), plan.baseline());
        if (!same && before.periods().stream().anyMatch(PeriodView::isOpen)) {
            throw new InvalidInput("measure", Text.of("results.indicator.opened"));
        }
    }
}
