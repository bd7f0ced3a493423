package org.oks.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.NotNow;
import org.oks.engagement.TeamRole;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.Directory;
import org.oks.people.EmailAddress;
import org.oks.people.Roles;
import org.oks.people.SecretToken;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/**
 * Asks a sponsor without an account by a link that works once. Nobody of the team can be the one who is asked, and nobody
 * of it ever sees the link.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class SponsorLinks {
    @Inject
    SponsorLinkRepository sponsorLinks;

    @Inject
    ElementRepository elements;

    @Inject
    SponsorLetter letter;

    @Inject
    Writable writable;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementDirectory engagements;

    @Inject
    Directory directory;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Who was asked about an element, newest first. */
    public List<SponsorLinkView> list(String engagementId, GovernanceElementType type) {
        boolean names = access.require(Act.SEE, engagementId).may(Act.SEE_NAMES);
        return sponsorLinks.ofElement(type.idIn(engagementId)).stream()
                .map(link -> link.view(clock.instant()))
                .map(view -> names ? view : view.withoutName())
                .toList();
    }

    /** True where no sponsor has an account: then the team names one whom a link is sent to. */
    public boolean areNeeded(String engagementId) {
        access.require(Act.SEE, engagementId);
        return !engagements.hasRole(engagementId, TeamRole.CLIENT_SPONSOR);
    }

    /**
     * Asks by mail. A link that was sent before works no longer.
     *
     * @throws NotNow when the element is not proposed, or a sponsor has an account
     * @throws InvalidInput when it is somebody on the team
     */
    public SponsorLinkView ask(String engagementId, GovernanceElementType type, AskSponsor whom) {
        String person = writable.hold(engagementId).person();
        if (engagements.hasRole(engagementId, TeamRole.CLIENT_SPONSOR)) {
            throw new NotNow(engagementId, Text.of("governance.ask.has-account"));
        }
        whom.check();
        GovernanceElement element = elements.get(engagementId, type);
        if (element.state() != ElementState.PROPOSED) {
            throw new NotNow(engagementId, Text.of("governance.not-proposed", type.text()));
        }
        new InvalidInput.Checks()
                .that(
                        !insiders(element, person).contains(EmailAddress.key(Objects.requireNonNull(whom.email()))),
                        "email",
                        Text.of("governance.ask.insider"))
                .done();
        sponsorLinks.ofElement(element.id()).forEach(SponsorLink::withdraw);
        String secret = SecretToken.fresh();
        SponsorLink link = new SponsorLink(
                UUID.randomUUID().toString(), element, whom, SecretToken.hash(secret), person, clock.instant());
        sponsorLinks.add(link);
        letter.write(link, element.view(LocalDate.EPOCH), secret);
        SponsorLinkView asked = link.view(clock.instant());
        audit.record("element.ask", "governance-element", element.id(), engagementId, null, asked.withoutName(), null);
        elements.flush();
        return asked;
    }

    /**
     * Takes a link back: it works no longer. The sign-off goes on waiting, and another sponsor can be asked.
     *
     * @throws NotNow when it works no longer anyhow
     */
    public SponsorLinkView withdraw(String engagementId, GovernanceElementType type, String linkId) {
        writable.hold(engagementId);
        GovernanceElement element = elements.get(engagementId, type);
        SponsorLink link = sponsorLinks.ofElement(element.id()).stream()
                .filter(each -> each.id().equals(linkId))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("governance.no.link")));
        if (!link.open(clock.instant())) {
            throw new NotNow(engagementId, Text.of("governance.link.is-over"));
        }
        SponsorLinkView before = link.view(clock.instant());
        link.withdraw();
        SponsorLinkView after = link.view(clock.instant());
        audit.record(
                "element.unask",
                "governance-element",
                element.id(),
                engagementId,
                before.withoutName(),
                after.withoutName(),
                null);
        elements.flush();
        return after;
    }

    /** The addresses of the team, of whoever asks, and of whoever proposed it, who may have left the team. */
    private Set<String> insiders(GovernanceElement element, String person) {
        Set<String> people = new HashSet<>(engagements.members(element.engagementId()));
        people.add(person);
        String proposer = element.proposedBy();
        if (proposer != null) {
            people.add(proposer);
        }
        return directory.emailKeys(people);
    }
}
