package org.oks.governance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.NotNow;
import org.oks.engagement.Writable;
import org.oks.people.LinkNotValid;
import org.oks.people.SecretToken;
import org.oks.people.Throttle;
import org.oks.people.WrongLinks;
import org.oks.platform.Actor;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.Text;

/**
 * The way in for a sponsor without an account: by the link alone. A link that was used, has ended, was taken back or never
 * was is answered alike.
 */
@Stateless
@PermitAll
public class SponsorSignatures {
    private static final String LINK = "sign";

    @Inject
    SponsorLinkRepository sponsorLinks;

    @Inject
    ElementRepository elements;

    @Inject
    ElementChanges changes;

    @Inject
    SignOffWorkflow signOffs;

    @Inject
    SponsorLetter letter;

    @Inject
    WrongLinks wrongLinks;

    @Inject
    EngagementDirectory engagements;

    @Inject
    EngagementLife life;

    @Inject
    Throttle throttle;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * What is asked. Looking has no effect: machines look at the links in letters.
     *
     * @param address where the request comes from, for throttling
     * @throws LinkNotValid when the link does not work
     */
    public AskedSignature look(String secret, String address) {
        throttle.tryAddress(LINK, address);
        SponsorLink link = sponsorLinks
                .ofLink(SecretToken.hash(secret))
                .filter(this::works)
                .orElseThrow(() -> wrong(address));
        throttle.addressWasRight(LINK, address);
        return letter.asked(link, element(link).view(LocalDate.EPOCH));
    }

    /**
     * Signs off, and uses the link up.
     *
     * @param version the version that was read
     * @param adoptedOn since when the institution has it; null for today
     * @throws LinkNotValid when the link does not work
     */
    public void signOff(String secret, long version, @Nullable LocalDate adoptedOn, String address) {
        use(secret, version, address, (element, signature) -> changes.adopt(element, signature, adoptedOn));
    }

    /** Sends it back, and uses the link up. */
    public void sendBack(String secret, long version, @Nullable String reason, String address) {
        use(secret, version, address, (element, signature) -> changes.sendBack(element, signature, reason));
    }

    private void use(String secret, long version, String address, BiConsumer<GovernanceElement, Signature> sign) {
        throttle.tryAddress(LINK, address);
        String hash = SecretToken.hash(secret);
        Optional<SponsorLink> asked = sponsorLinks.ofLink(hash);
        // first the engagement, as everybody who writes to it
        asked.ifPresent(link -> life.hold(link.engagementId()));
        SponsorLink link = sponsorLinks.holdOfLink(hash).filter(this::works).orElseThrow(() -> wrong(address));
        throttle.addressWasRight(LINK, address);
        if (!Writable.WHILE.contains(engagements.facts(link.engagementId()).status())) {
            throw new NotNow(link.engagementId(), Text.of("governance.link.resting"));
        }
        GovernanceElement element = element(link);
        ChangedMeanwhile.check(element.type().text(), version, element.version());
        link.use(clock.instant());
        try (var as = actor.act(Actor.system("governance/sign", null))) {
            sign.accept(element, Signature.byLink(link.name(), clock.instant()));
            signOffs.signedByLink(element.id());
        }
        elements.flush();
    }

    private boolean works(SponsorLink link) {
        return link.open(clock.instant())
                && element(link).state() == ElementState.PROPOSED
                && engagements.facts(link.engagementId()).status().isOpen();
    }

    private GovernanceElement element(SponsorLink link) {
        return elements.get(link.engagementId(), GovernanceElementType.ofId(link.elementId()));
    }

    private LinkNotValid wrong(String address) {
        wrongLinks.record("governance/sign", "element.wrong-link", "governance-element", address);
        return new LinkNotValid(Text.of("governance.link.ask"));
    }
}
