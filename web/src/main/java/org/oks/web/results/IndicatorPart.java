package org.oks.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.results.AllowanceView;
import org.oks.results.ChainLevel;
import org.oks.results.IndicatorView;
import org.oks.results.Indicators;
import org.oks.results.LibraryEntry;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The core indicators of the engagement that the address names, for the pages that list them. */
@Named("indicatorPart")
@RequestScoped
public class IndicatorPart {
    @Inject
    private Query query;

    @Inject
    private Indicators indicators;

    @Inject
    private ChainPart chain;

    @Inject
    private ResultLabels labels;

    @Inject
    private Say say;

    private @Nullable List<IndicatorView> all;
    private @Nullable List<LibraryEntry> library;
    private @Nullable Optional<AllowanceView> allowance;

    private List<IndicatorView> all() {
        List<IndicatorView> found = all;
        if (found == null) {
            found = indicators.list(query.required("id", "engagement"));
            all = found;
        }
        return found;
    }

    /** Those that stand. */
    public List<IndicatorView> getStanding() {
        return all().stream().filter(each -> !each.withdrawn()).toList();
    }

    /** Those that were withdrawn. */
    public List<IndicatorView> getWithdrawn() {
        return all().stream().filter(IndicatorView::withdrawn).toList();
    }

    /** How many the engagement may have. */
    public int getMost() {
        AllowanceView allowed = getAllowance();
        return allowed == null ? Indicators.MOST : allowed.most();
    }

    /** What a manager allowed, null when nothing. */
    public @Nullable AllowanceView getAllowance() {
        Optional<AllowanceView> found = allowance;
        if (found == null) {
            found = indicators.allowance(query.required("id", "engagement"));
            allowance = found;
        }
        return found.orElse(null);
    }

    /** The indicators of the library that the engagement does not have yet. */
    public List<LibraryEntry> getLibrary() {
        List<LibraryEntry> found = library;
        if (found == null) {
            Set<String> taken = getStanding().stream()
                    .map(each -> String.valueOf(each.plan().library()))
                    .collect(Collectors.toSet());
            found = indicators.library().stream()
                    .filter(each -> !taken.contains(each.code()))
                    .toList();
            library = found;
        }
        return found;
    }

    /** The last values as a line, null when there are too few. */
    public @Nullable Sparkline line(IndicatorView indicator) {
        return Sparkline.of(indicator);
    }

    /** "Institutional change. Lower is better": what to know of it under its name. */
    public String note(IndicatorView indicator) {
        String node = String.valueOf(indicator.plan().node());
        ChainLevel level = chain.getChain().find(node).map(each -> each.level()).orElse(null);
        StringBuilder note = new StringBuilder();
        if (level != null) {
            note.append(labels.level(level)).append(". ");
            if (level.isWatched()) {
                note.append(say.plain("results.watched")).append(' ');
            }
        }
        if (Boolean.FALSE.equals(indicator.plan().ascending())) {
            note.append(say.plain("results.lower"));
        }
        return note.toString().strip();
    }
}
