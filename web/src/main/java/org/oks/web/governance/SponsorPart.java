package org.oks.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oks.governance.AskSponsor;
import org.oks.governance.GovernanceElementType;
import org.oks.governance.SponsorLinkView;
import org.oks.governance.SponsorLinks;
import org.oks.platform.Languages;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;

/** Whether a sponsor without an account is asked by a link, and who was. Stands on the element's page. */
@Named("sponsorPart")
@RequestScoped
public class SponsorPart {
    @Inject
    private Query query;

    @Inject
    private SponsorLinks sponsorLinks;

    @Inject
    private Answer answer;

    @Inject
    private Names people;

    private @Nullable List<SponsorLinkView> links;
    private @Nullable Boolean needed;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String function;
    private @Nullable String language;

    /** Those that were sent, newest first. */
    public List<SponsorLinkView> getLinks() {
        List<SponsorLinkView> known = links;
        if (known == null) {
            known = sponsorLinks.list(id(), type());
            people.need(known.stream().map(SponsorLinkView::askedBy).toList());
            links = known;
        }
        return known;
    }

    /** True where no sponsor has an account. */
    public boolean isNeeded() {
        Boolean known = needed;
        if (known == null) {
            known = sponsorLinks.areNeeded(id());
            needed = known;
        }
        return known;
    }

    /** The languages a letter can be in. */
    public List<Locale> getLanguages() {
        return Languages.all();
    }

    /** Sends a link. */
    public @Nullable String ask() {
        return answer.to(
                () -> sponsorLinks.ask(id(), type(), new AskSponsor(name, email, function, language)),
                "governance.asked",
                "/governance/element.xhtml?id=" + id() + "&type=" + type());
    }

    /** Takes a link back. */
    public @Nullable String withdraw(SponsorLinkView link) {
        return answer.to(
                () -> sponsorLinks.withdraw(id(), type(), link.id()),
                "governance.link.withdrawn",
                "/governance/element.xhtml?id=" + id() + "&type=" + type());
    }

    private String id() {
        return query.required("id", "engagement");
    }

    private GovernanceElementType type() {
        return query.choice("type", GovernanceElementType.class)
                .orElseThrow(() -> new NotFound(Text.of("governance.no.type")));
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

    public @Nullable String getFunction() {
        return function;
    }

    public void setFunction(@Nullable String function) {
        this.function = function;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }
}
