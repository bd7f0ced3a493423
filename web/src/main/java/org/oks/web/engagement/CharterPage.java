package org.oks.web.engagement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementView;
import org.oks.engagement.Engagements;
import org.oks.engagement.Sector;
import org.oks.engagement.SortRating;
import org.oks.platform.ChangedMeanwhile;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The charter and the team of one engagement. Each is saved by itself. */
@Named("charterPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class CharterPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Engagements engagements;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Labels labels;

    @Inject
    private Names names;

    @Inject
    private Dates dates;

    private String id;
    private long version;
    private CharterForm form;
    private @Nullable Conflict conflict;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        EngagementView view = engagements.view(id);
        version = view.facts().version();
        form = CharterForm.of(view);
    }

    public CharterForm getForm() {
        return form;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    /** Saves the charter. */
    public @Nullable String saveCharter() {
        return save(() -> engagements.changeCharter(id, version, form.charter()), "engagement.charter.saved", now -> {
            conflict = charters(form, CharterForm.of(now));
            form.takeTeam(now);
        });
    }

    /** Saves the team. */
    public @Nullable String saveTeam() {
        return save(() -> engagements.changeTeam(id, version, form.team()), "engagement.team.saved", now -> {
            conflict =
                    new Conflict().field(say.plain("engagement.team.title"), lines(form), lines(CharterForm.of(now)));
            form.takeCharter(now);
        });
    }

    /**
     * @param changed compares what was typed with what was saved meanwhile; the form that was not sent then shows what is
     *     saved, so that sending it next writes nothing old
     */
    private @Nullable String save(Runnable act, String done, Consumer<EngagementView> changed) {
        conflict = null;
        try {
            return answer.to(act::run, done, "/engagement/charter.xhtml?id=" + id);
        } catch (ChangedMeanwhile meanwhile) {
            EngagementView now = engagements.view(id);
            version = now.facts().version();
            changed.accept(now);
            return null;
        }
    }

    private Conflict charters(CharterForm mine, CharterForm theirs) {
        return new Conflict()
                .field(say.plain("engagement.charter.client"), mine.getClient(), theirs.getClient())
                .field(say.plain("engagement.charter.country"), country(mine), country(theirs))
                .field(say.plain("engagement.charter.sector"), sector(mine), sector(theirs))
                .field(say.plain("engagement.charter.size"), size(mine), size(theirs))
                .field(say.plain("engagement.charter.risk"), risk(mine), risk(theirs))
                .field(say.plain("engagement.charter.projectId"), mine.getProjectId(), theirs.getProjectId())
                .field(
                        say.plain("engagement.charter.exemption"),
                        mine.getExemptionReason(),
                        theirs.getExemptionReason())
                .field(say.plain("engagement.charter.objective"), mine.getObjective(), theirs.getObjective())
                .field(say.plain("engagement.charter.startsOn"), day(mine.getStartsOn()), day(theirs.getStartsOn()))
                .field(say.plain("engagement.charter.endsOn"), day(mine.getEndsOn()), day(theirs.getEndsOn()));
    }

    private String country(CharterForm of) {
        String code = of.getCountry();
        return code == null ? "" : labels.country(code);
    }

    private String sector(CharterForm of) {
        Sector sector = of.getSector();
        return sector == null ? "" : labels.sector(sector);
    }

    private String size(CharterForm of) {
        EngagementSize size = of.getSize();
        return size == null ? "" : labels.size(size);
    }

    private String risk(CharterForm of) {
        SortRating risk = of.getCapacityRisk();
        return risk == null ? "" : labels.risk(risk);
    }

    private String day(@Nullable LocalDate date) {
        return dates.fullDate(date);
    }

    /** The team, a person a line. */
    private String lines(CharterForm of) {
        return of.team().stream()
                .map(member -> names.of(member.personId()) + ", " + labels.role(member.role()))
                .collect(Collectors.joining("\n"));
    }
}
