package org.oks.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementLife;
import org.oks.notice.NoticeBoard;
import org.oks.people.LinkNotValid;
import org.oks.people.SecretToken;
import org.oks.people.Throttle;
import org.oks.people.WrongLinks;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.Text;

/**
 * The way in for somebody outside who was asked about a claim: by the link alone. A link that was used, has ended, was
 * taken back or never was is answered alike.
 */
@Stateless
@PermitAll
public class Confirmations {
    private static final String LINK = "confirm";

    @Inject
    SubstantiationRepository substantiations;

    @Inject
    ClaimRepository claims;

    @Inject
    SubstantiationLetter letter;

    @Inject
    WrongLinks wrongLinks;

    @Inject
    EngagementDirectory engagements;

    @Inject
    EngagementLife life;

    @Inject
    NoticeBoard board;

    @Inject
    Throttle throttle;

    @Inject
    AuditTrail audit;

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
    public Asked look(String secret, String address) {
        throttle.tryAddress(LINK, address);
        Asked asked = substantiations
                .ofLink(SecretToken.hash(secret))
                .filter(this::works)
                .map(letter::asked)
                .orElseThrow(() -> wrong(address));
        throttle.addressWasRight(LINK, address);
        return asked;
    }

    /**
     * Answers, and uses the link up.
     *
     * @throws LinkNotValid when the link does not work
     */
    public void answer(String secret, Answered answer, String address) {
        throttle.tryAddress(LINK, address);
        String hash = SecretToken.hash(secret);
        Optional<Substantiation> asked = substantiations.ofLink(hash);
        // first the engagement, as everybody who writes to it
        asked.ifPresent(request -> life.hold(request.engagementId()));
        Substantiation request =
                substantiations.holdOfLink(hash).filter(this::works).orElseThrow(() -> wrong(address));
        throttle.addressWasRight(LINK, address);
        answer.check(request.text());
        request.answer(answer, clock.instant());
        substantiations.flush();
        record(request);
    }

    private void record(Substantiation request) {
        Claim claim = claims.get(request.claimId());
        ClaimView view = claim.view();
        String engagement = request.engagementId();
        try (var as = actor.act(Actor.system("contribution/confirm", null))) {
            SubstantiationView answered = request.view(AskedText.of(view), clock.instant());
            audit.record(
                    "substantiation.answer",
                    "substantiation",
                    request.id(),
                    engagement,
                    null,
                    answered.withoutName(),
                    null);
            board.tell(
                    request.askedBy(),
                    answered.against() ? "substantiation-against" : "substantiation",
                    engagement,
                    view.code() + ", " + engagements.facts(engagement).client(),
                    "/contribution/claim.xhtml?id=" + engagement + "&claim=" + claim.id());
        }
        substantiations.flush();
    }

    private boolean works(Substantiation request) {
        return request.open(clock.instant())
                && claims.get(request.claimId()).state() == ItemState.RECORDED
                && engagements.facts(request.engagementId()).status().isOpen();
    }

    private LinkNotValid wrong(String address) {
        wrongLinks.record("contribution/confirm", "substantiation.wrong-link", "substantiation", address);
        return new LinkNotValid(Text.of("contribution.link.ask"));
    }
}
