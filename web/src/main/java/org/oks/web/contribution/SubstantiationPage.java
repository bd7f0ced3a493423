package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Answered;
import org.oks.contribution.AskForConfirmation;
import org.oks.contribution.SubstantiationView;
import org.oks.contribution.Substantiations;
import org.oks.contribution.Verdict;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.Languages;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;

/** Who outside was asked about a claim and what they say. Stands on the claim's page. */
@Named("substantiationPage")
@RequestScoped
public class SubstantiationPage {
    @Inject
    private Query query;

    @Inject
    private Substantiations substantiations;

    @Inject
    private Answer answer;

    @Inject
    private Names people;

    private @Nullable List<SubstantiationView> lines;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String relation;
    private @Nullable String language;

    /** What is said to one part of the claim. */
    public record Part(
            String name, Verdict verdict, @Nullable String comment) {}

    /** Requests and answers, those that speak against the claim first. */
    public List<SubstantiationView> getLines() {
        List<SubstantiationView> found = lines;
        if (found == null) {
            found = substantiations.list(claim());
            people.need(found.stream().map(SubstantiationView::askedBy).toList());
            lines = found;
        }
        return found;
    }

    /** The parts that were answered. */
    public List<Part> parts(Answered answered) {
        List<Part> parts = new ArrayList<>();
        add(parts, "statement", answered.onStatement(), answered.aboutStatement());
        add(parts, "significance", answered.onSignificance(), answered.aboutSignificance());
        add(parts, "ourPart", answered.onOurPart(), answered.aboutOurPart());
        return parts;
    }

    private static void add(List<Part> parts, String name, @Nullable Verdict verdict, @Nullable String comment) {
        if (verdict != null) {
            parts.add(new Part(name, verdict, comment));
        }
    }

    /** The colour of a verdict. */
    public String meaning(Verdict verdict) {
        return switch (verdict) {
            case FULLY_AGREE -> "ok";
            case PARTIALLY_AGREE -> "warn";
            case DISAGREE -> "against";
        };
    }

    /** The sign of a verdict. */
    public String icon(Verdict verdict) {
        return switch (verdict) {
            case FULLY_AGREE -> "ok";
            case PARTIALLY_AGREE -> "cond";
            case DISAGREE -> "ag";
        };
    }

    /** The languages a letter can be in. */
    public List<Locale> getLanguages() {
        return Languages.all();
    }

    /** Asks somebody outside. */
    public @Nullable String ask() {
        return answer.to(
                () -> substantiations.ask(claim(), new AskForConfirmation(name, email, relation, language)),
                "contribution.outside.sent",
                here());
    }

    /** Takes a request back. */
    public @Nullable String withdraw(SubstantiationView line) {
        try {
            return answer.to(
                    () -> substantiations.withdraw(claim(), line.id(), line.version()),
                    "contribution.outside.withdrawn",
                    here());
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }

    private String claim() {
        return query.required("claim", "claim");
    }

    private String here() {
        return "/contribution/claim.xhtml?id=" + query.required("id", "engagement") + "&claim=" + claim();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }
}
