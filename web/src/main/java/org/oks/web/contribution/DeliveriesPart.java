package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.ClaimView;
import org.oks.contribution.Claims;
import org.oks.contribution.ItemState;
import org.oks.results.Deliveries.Delivery;
import org.oks.results.Services;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** What was delivered, to choose from on the page of a claim, and the claims that rest on it, for the page of what was delivered. */
@Named("deliveriesPart")
@RequestScoped
public class DeliveriesPart {
    private static final int FEW = 8;

    @Inject
    private Query query;

    @Inject
    private Services services;

    @Inject
    private Claims claims;

    @Inject
    private ClaimLabels labels;

    @Inject
    private Dates dates;

    @Inject
    private Say say;

    private @Nullable List<Delivery> delivered;
    private @Nullable Map<Integer, List<ClaimView>> resting;

    private List<Delivery> delivered() {
        List<Delivery> found = delivered;
        if (found == null) {
            found = services.choices(query.required("id", "engagement"));
            delivered = found;
        }
        return found;
    }

    /** What stands, to choose from; what is named already and was withdrawn since is offered as it was named. */
    public List<SelectItem> choices(@Nullable Object named) {
        List<SelectItem> choices = new ArrayList<>();
        delivered().forEach(each -> choices.add(new SelectItem(Integer.toString(each.number()), words(each))));
        Set<String> offered =
                choices.stream().map(item -> item.getValue().toString()).collect(Collectors.toSet());
        for (String number : numbers(named)) {
            if (!offered.contains(number)) {
                choices.add(new SelectItem(number, say.of("contribution.delivery.gone", number)));
            }
        }
        return choices;
    }

    /** True when there are so few that they are shown unfolded. */
    public boolean isFew() {
        return delivered().size() <= FEW;
    }

    /** What is named, each in words. */
    public List<String> named(@Nullable Object named) {
        return choices(named).stream()
                .filter(item -> numbers(named).contains(item.getValue().toString()))
                .map(SelectItem::getLabel)
                .toList();
    }

    private static List<String> numbers(@Nullable Object named) {
        return named instanceof Object[] all
                ? Arrays.stream(all).map(Object::toString).toList()
                : List.of();
    }

    private String words(Delivery each) {
        String number = Integer.toString(each.number());
        String kind = labels.term("services", each.type());
        String day = dates.fullDate(each.on());
        String title = each.title();
        return title == null
                ? say.of("contribution.delivery.untitled", number, kind, day)
                : say.of("contribution.delivery", number, kind, title, day);
    }

    /** The claims that stand and rest on a service. */
    public List<ClaimView> resting(int number) {
        Map<Integer, List<ClaimView>> found = resting;
        if (found == null) {
            Map<Integer, List<ClaimView>> all = new HashMap<>();
            claims.list(query.required("id", "engagement")).stream()
                    .map(Claims.ClaimWithEvidence::claim)
                    .filter(claim -> claim.state() == ItemState.RECORDED)
                    .forEach(claim -> claim.deliveries()
                            .forEach(service -> all.computeIfAbsent(service, n -> new ArrayList<>())
                                    .add(claim)));
            resting = all;
            found = all;
        }
        return found.getOrDefault(number, List.of());
    }
}
