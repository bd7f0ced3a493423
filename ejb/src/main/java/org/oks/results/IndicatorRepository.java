package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Core indicators with their periods and values, as they are kept. */
@ApplicationScoped
class IndicatorRepository {
    private static final String OF = " where i.engagementId = :engagement";

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /** All of the engagement, withdrawn ones too, in three queries however many there are. */
    List<IndicatorView> views(String engagementId) {
        List<Indicator> indicators = em.createQuery(
                        "select i from Indicator i" + OF + " order by i.number", Indicator.class)
                .setParameter("engagement", engagementId)
                .getResultList();
        List<Period> periods = em.createQuery(
                        "select p from Period p, Indicator i" + OF + " and p.indicatorId = i.id", Period.class)
                .setParameter("engagement", engagementId)
                .getResultList();
        List<Update> updates = em.createQuery(
                        "select u from IndicatorUpdate u, Indicator i" + OF + " and u.indicatorId = i.id", Update.class)
                .setParameter("engagement", engagementId)
                .getResultList();
        return indicators.stream()
                .map(each -> view(each, its(periods, each), updates))
                .toList();
    }

    /** One of them. */
    IndicatorView view(Indicator indicator) {
        return view(indicator, periods(indicator), updates(indicator));
    }

    private static List<Period> its(List<Period> periods, Indicator indicator) {
        return periods.stream()
                .filter(period -> period.indicatorId().equals(indicator.id()))
                .toList();
    }

    private static IndicatorView view(Indicator indicator, List<Period> periods, List<Update> all) {
        Map<Integer, List<UpdateView>> updates = all.stream()
                .filter(update -> update.indicatorId().equals(indicator.id()))
                .sorted(Comparator.comparing(Update::number))
                .collect(Collectors.groupingBy(
                        Update::period, Collectors.mapping(Update::view, Collectors.toCollection(ArrayList::new))));
        IndicatorPlan plan = indicator.plan(List.of());
        return IndicatorView.of(
                indicator,
                periods.stream()
                        .map(period -> PeriodView.of(
                                period, updates.getOrDefault(period.number(), List.of()), plan.baseline()))
                        .sorted(Comparator.comparing(
                                (PeriodView each) -> each.plan().startsOn(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList());
    }

    /** @throws NotFound when there is none of this number */
    Indicator get(String engagementId, int number) {
        return em.createQuery("select i from Indicator i" + OF + " and i.number = :number", Indicator.class)
                .setParameter("engagement", engagementId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("results.no.indicator", number)));
    }

    /** @throws NotFound when there is none of this number; it is not read, so that it can be read once it is held */
    void require(String engagementId, int number) {
        long there = em.createQuery("select count(i) from Indicator i" + OF + " and i.number = :number", Long.class)
                .setParameter("engagement", engagementId)
                .setParameter("number", number)
                .getSingleResult();
        if (there == 0) {
            throw new NotFound(Text.of("results.no.indicator", number));
        }
    }

    List<Indicator> standing(String engagementId) {
        return em.createQuery(
                        "select i from Indicator i" + OF + " and i.withdrawnAt is null order by i.number",
                        Indicator.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    int next(String engagementId) {
        Integer last = em.createQuery("select max(i.number) from Indicator i" + OF, Integer.class)
                .setParameter("engagement", engagementId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    List<Period> periods(Indicator indicator) {
        return em.createQuery("select p from Period p where p.indicatorId = :of order by p.number", Period.class)
                .setParameter("of", indicator.id())
                .getResultList();
    }

    /** @throws NotFound when there is none of this number */
    Period period(Indicator indicator, int number) {
        return periods(indicator).stream()
                .filter(period -> period.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("results.no.period", number)));
    }

    List<Update> updates(Indicator indicator) {
        return em.createQuery(
                        "select u from IndicatorUpdate u where u.indicatorId = :of order by u.number", Update.class)
                .setParameter("of", indicator.id())
                .getResultList();
    }

    /** @throws NotFound when there is none of this number in the period */
    Update update(Indicator indicator, int period, int number) {
        return updates(indicator).stream()
                .filter(update -> update.period() == period && update.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("results.no.update", number)));
    }

    Optional<Allowance> allowance(String engagementId) {
        return Optional.ofNullable(em.find(Allowance.class, engagementId));
    }

    List<LibraryEntry> library() {
        return em.createQuery("select l from LibraryIndicator l order by l.code", LibraryIndicator.class)
                .getResultStream()
                .map(LibraryIndicator::view)
                .toList();
    }

    void add(Object row) {
        em.persist(row);
    }

    void remove(Period period) {
        em.remove(period);
    }

    void flush() {
        em.flush();
    }
}
