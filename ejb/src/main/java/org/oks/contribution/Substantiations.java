package org.oks.contribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.NotNow;
import org.oks.people.Act;
import org.oks.people.Directory;
import org.oks.people.EmailAddress;
import org.oks.people.Roles;
import org.oks.people.SecretToken;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * Requests to somebody outside to confirm a claim. The team asks, while a phase is open; nobody on it can be the one who
 * is asked, and nobody of it ever sees the link.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Substantiations {
    private static final int MOST_OPEN = 10;

    @Inject
    SubstantiationRepository substantiations;

    @Inject
    ClaimRepository claims;

    @Inject
    SubstantiationLetter letter;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    EngagementDirectory engagements;

    @Inject
    Directory directory;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Requests and answers of a claim, those that speak against it first. Who was asked is told to those who see names. */
    public List<SubstantiationView> list(String claimId) {
        Claim claim = claims.get(claimId);
        boolean names = access.require(Act.SEE, claim.engagementId()).may(Act.SEE_NAMES);
        AskedText text = AskedText.of(claim.view());
        return substantiations.ofClaim(claimId).stream()
                .map(each -> each.view(text, clock.instant()))
                .map(view -> names ? view : view.withoutName())
                .sorted(Comparator.comparing(SubstantiationView::against)
                        .reversed()
                        .thenComparing(SubstantiationView::state, Comparator.comparing(Substantiations::rank))
                        .thenComparing(SubstantiationView::askedAt))
                .toList();
    }

    /**
     * Asks somebody outside by mail. The link in the letter works once, for thirty days.
     *
     * @throws InvalidInput when it is somebody on the team, or somebody who was asked and has not answered yet
     */
    public SubstantiationView ask(String claimId, AskForConfirmation whom) {
        Claim claim = writable(claimId);
        whom.check();
        checkClaim(claim);
        checkWhom(claim, whom);
        String secret = SecretToken.fresh();
        Substantiation request = new Substantiation(
                UUID.randomUUID().toString(),
                claim.view(),
                whom,
                SecretToken.hash(secret),
                actor.get().id(),
                clock.instant());
        substantiations.add(request);
        letter.write(request, secret);
        SubstantiationView asked = request.view(AskedText.of(claim.view()), clock.instant());
        record("substantiation.ask", claim, asked);
        return asked;
    }

    /**
     * Takes a request back: its link no longer works.
     *
     * @param version the version that was looked at
     */
    public SubstantiationView withdraw(String claimId, String id, long version) {
        Claim claim = writable(claimId);
        Substantiation request = substantiations.hold(claimId, id);
        ChangedMeanwhile.check(Text.of("contribution.the.request"), version, request.version());
        if (!request.open(clock.instant())) {
            throw new InvalidInput("state", Text.of("contribution.request-over"));
        }
        request.withdraw();
        substantiations.flush();
        SubstantiationView withdrawn = request.view(AskedText.of(claim.view()), clock.instant());
        record("substantiation.withdraw", claim, withdrawn);
        return withdrawn;
    }

    private void record(String action, Claim claim, SubstantiationView view) {
        audit.record(action, "substantiation", view.id(), claim.engagementId(), null, view.withoutName(), null);
        substantiations.flush();
    }

    private void checkClaim(Claim claim) {
        new InvalidInput.Checks()
                .that(
                        claim.state() == ItemState.RECORDED,
                        "state",
                        Text.of("contribution.claim-withdrawn", claim.number()))
                .that(!AskedText.of(claim.view()).ourPart().isBlank(), "ourPart", Text.of("contribution.ask.no-part"))
                .done();
    }

    private void checkWhom(Claim claim, AskForConfirmation whom) {
        String email = EmailAddress.key(Objects.requireNonNull(whom.email()));
        List<Substantiation> open = substantiations.ofClaim(claim.id()).stream()
                .filter(each -> each.open(clock.instant()))
                .toList();
        new InvalidInput.Checks()
                .that(!insiders(claim).contains(email), "email", Text.of("contribution.ask.insider"))
                .that(
                        open.stream().noneMatch(each -> EmailAddress.key(each.address())
                                .equals(email)),
                        "email",
                        Text.of("contribution.ask.asked"))
                .that(open.size() < MOST_OPEN, "email", Text.of("contribution.ask.too-many", MOST_OPEN))
                .done();
    }

    /** The addresses of the team, of whoever asks, and of the claim's author, who may have left the team. */
    private Set<String> insiders(Claim claim) {
        Set<String> people = new HashSet<>(engagements.members(claim.engagementId()));
        people.add(actor.get().id());
        people.add(claim.author());
        return directory.emailKeys(people);
    }

    private Claim writable(String claimId) {
        Claim claim = claims.get(claimId);
        life.hold(claim.engagementId());
        EngagementAccess.Standing standing = access.require(Act.EDIT, claim.engagementId());
        if (standing.facts().status() != EngagementStatus.ACTIVE) {
            throw new NotNow(claim.engagementId(), Text.of("engagement.not-writable"));
        }
        return claim;
    }

    private static int rank(SubstantiationState state) {
        return switch (state) {
            case ANSWERED -> 0;
            case ASKED -> 1;
            case EXPIRED -> 2;
            case WITHDRAWN -> 3;
        };
    }
}
