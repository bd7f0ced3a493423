package org.oks.web.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.Phase;
import org.oks.engagement.Sector;
import org.oks.engagement.SortRating;
import org.oks.engagement.TeamRole;
import org.oks.web.platform.Say;

/** The words and signs for what an engagement can be, and the choices of its forms. */
@Named("labels")
@ApplicationScoped
public class Labels {
    @Inject
    private Say say;

    /** The country's name in the reader's language. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale());
    }

    public String sector(Sector sector) {
        return say.plain("engagement.sector." + sector);
    }

    public String size(EngagementSize size) {
        return say.plain("engagement.size." + size);
    }

    public String role(TeamRole role) {
        return say.plain("engagement.role." + role);
    }

    /** The phase's name by its number. */
    public String phase(int number) {
        return number < 1 ? "" : say.plain("engagement.phase." + Phase.of(number));
    }

    /** "Active, phase 2 of 4". */
    public String status(EngagementStatus status, int phase) {
        return say.of("engagement.status." + status, phase);
    }

    /** The meaning class of the state's sign. */
    public String meaning(EngagementStatus status) {
        return switch (status) {
            case PROPOSED -> "line";
            case ACTIVE, IN_GATE -> "brand";
            case ON_HOLD -> "hold";
            case CLOSING -> "warn";
            case CLOSED -> "ok";
            case STOPPED, CANCELLED -> "late";
        };
    }

    /** The icon of the state's sign. */
    public String icon(EngagementStatus status) {
        return switch (status) {
            case PROPOSED -> "edit";
            case ACTIVE -> "play";
            case IN_GATE -> "gate";
            case ON_HOLD -> "pause";
            case CLOSING -> "clock";
            case CLOSED -> "ok";
            case STOPPED, CANCELLED -> "stop";
        };
    }

    /** Who acts next on an engagement in this state, by role. */
    public String next(EngagementStatus status) {
        return say.plain("engagement.next." + status);
    }

    /** All countries, by name. */
    public List<SelectItem> getCountries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new SelectItem(code, country(code)))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(locale())))
                .toList();
    }

    public List<SelectItem> getSectors() {
        return choices(Sector.values(), "engagement.sector.");
    }

    public List<SelectItem> getSizes() {
        return choices(EngagementSize.values(), "engagement.size.");
    }

    public List<SelectItem> getRisks() {
        return choices(SortRating.values(), "engagement.risk.");
    }

    public String risk(SortRating risk) {
        return say.plain("engagement.risk." + risk);
    }

    public List<SelectItem> getRoles() {
        return choices(TeamRole.values(), "engagement.role.");
    }

    public List<SelectItem> getStatuses() {
        return choices(EngagementStatus.values(), "engagement.state.");
    }

    private List<SelectItem> choices(Enum<?>[] values, String prefix) {
        return Stream.of(values)
                .map(value -> new SelectItem(value, say.plain(prefix + value)))
                .toList();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
