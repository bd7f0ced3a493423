package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** What was delivered and stands, for the room whose claims rest on it. The caller checks who may know. */
@ApplicationScoped
public class Deliveries {
    @Inject
    ServiceRepository services;

    /**
     * One of them, in few words.
     *
     * @param number within the engagement: how people call it
     */
    public record Delivery(
            int number, OksService type, @Nullable String title, LocalDate on) {}

    /** All that stand, in the order of their numbers. */
    public List<Delivery> of(String engagementId) {
        return services.standing(engagementId).stream().map(Service::delivery).toList();
    }

    /**
     * Says whether something can rest on these. What it named before it may go on to name.
     *
     * @param field the field that names them
     * @throws InvalidInput when one was never delivered, or was withdrawn
     */
    public void check(String engagementId, Set<Integer> named, Set<Integer> before, String field) {
        TreeSet<Integer> fresh = new TreeSet<>(named);
        fresh.removeAll(before);
        if (fresh.isEmpty()) {
            return;
        }
        of(engagementId).forEach(each -> fresh.remove(each.number()));
        new InvalidInput.Checks()
                .that(
                        fresh.isEmpty(),
                        field,
                        Text.of(
                                "results.no-such-service",
                                fresh.stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .done();
    }
}
