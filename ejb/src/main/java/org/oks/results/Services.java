package org.oks.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.NotNow;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** What was delivered to the client: a row each, recorded, said anew and withdrawn by those who do the work. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Services {
    @Inject
    ServiceRepository services;

    @Inject
    ChainRepository chains;

    @Inject
    @Any
    Instance<RestsOnService> resting;

    @Inject
    EngagementAccess access;

    @Inject
    Writable writable;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What all of it comes to. */
    public record Sums(long services, @Nullable BigDecimal days, long women, long men, long others) {}

    /** What was delivered and stands, the newest first. */
    public Page<ServiceView> list(String engagementId, Page.Request page) {
        access.require(Act.SEE, engagementId);
        return services.page(engagementId, page).map(Service::view);
    }

    /** All that stands in few words, in the order of their numbers: to choose from. */
    public List<Deliveries.Delivery> choices(String engagementId) {
        access.require(Act.SEE, engagementId);
        return services.standing(engagementId).stream().map(Service::delivery).toList();
    }

    /** One of them, also one that was withdrawn. */
    public ServiceView view(String engagementId, int number) {
        access.require(Act.SEE, engagementId);
        return services.get(engagementId, number).view();
    }

    /** What all that stands comes to. */
    public Sums sums(String engagementId) {
        access.require(Act.SEE, engagementId);
        Object[] sums = services.sums(engagementId);
        return new Sums(
                ((Number) sums[0]).longValue(),
                Decimals.plain((BigDecimal) sums[1]),
                whole(sums[2]),
                whole(sums[3]),
                whole(sums[4]));
    }

    private static long whole(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** Records something that was delivered. */
    public ServiceView record(String engagementId, ServiceDraft draft) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        check(engagementId, draft);
        Service service = new Service(engagementId, services.next(engagementId));
        service.say(draft, standing.person(), clock.instant());
        services.add(service);
        services.flush();
        audit.record("service.record", "service", service.id(), engagementId, null, service.view(), null);
        return service.view();
    }

    /** Says it anew. */
    public ServiceView change(String engagementId, int number, long version, ServiceDraft draft) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        Service service = standing(engagementId, number, version);
        check(engagementId, draft);
        ServiceView before = service.view();
        service.say(draft, standing.person(), clock.instant());
        services.flush();
        audit.record("service.change", "service", service.id(), engagementId, before, service.view(), null);
        return service.view();
    }

    /**
     * Withdraws it; it stays on record.
     *
     * @throws ServiceInUse when a claim rests on it
     */
    public ServiceView withdraw(String engagementId, int number, long version) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        Service service = standing(engagementId, number, version);
        refuseWhereNeeded(engagementId, number);
        ServiceView before = service.view();
        service.withdraw(standing.person(), clock.instant());
        services.flush();
        audit.record("service.withdraw", "service", service.id(), engagementId, before, service.view(), null);
        return service.view();
    }

    private void refuseWhereNeeded(String engagementId, int number) {
        List<Text> things = new ArrayList<>();
        for (RestsOnService each : resting) {
            things.addAll(each.restingOn(engagementId).getOrDefault(number, List.of()));
        }
        if (!things.isEmpty()) {
            throw new ServiceInUse(number, things.get(0), things.size() - 1);
        }
    }

    private Service standing(String engagementId, int number, long version) {
        Service service = services.get(engagementId, number);
        ChangedMeanwhile.check(Text.of("results.the.service", number), version, service.version());
        if (service.isWithdrawn()) {
            throw new NotNow(engagementId, Text.of("results.service.is-withdrawn", number));
        }
        return service;
    }

    private void check(String engagementId, ServiceDraft draft) {
        draft.check(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        String node = draft.node();
        new InvalidInput.Checks()
                .that(
                        node == null || node.isBlank() || NodesOf.has(chains, engagementId, node, ChainLevel.OUTPUT),
                        "node",
                        Text.of("results.no-such-output", String.valueOf(node)))
                .done();
    }
}
