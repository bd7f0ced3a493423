package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.TeamRole;
import org.oks.notice.NoticeBoard;

/** How an element is changed, by whichever way in: it is put on record and kept, and who waits for it is told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ElementChanges {
    @Inject
    ElementRepository elements;

    @Inject
    SponsorLinkRepository sponsorLinks;

    @Inject
    EngagementDirectory engagements;

    @Inject
    NoticeBoard board;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    ElementView make(String action, GovernanceElement element, Consumer<GovernanceElement> change) {
        ElementView before = element.isWritten() ? element.view(today()) : null;
        change.accept(element);
        audit.record(
                action,
                "governance-element",
                element.id(),
                element.engagementId(),
                before == null ? null : before.withoutName(),
                element.view(today()).withoutName(),
                null);
        elements.flush();
        return element.view(today());
    }

    ElementView adopt(GovernanceElement element, Signature signature, @Nullable LocalDate on) {
        ElementView adopted = make(
                "element.adopt",
                element,
                each -> each.adopt(signature, Objects.requireNonNullElse(on, signature.today())));
        closed(element, "element-adopted");
        return adopted;
    }

    ElementView sendBack(GovernanceElement element, Signature signature, @Nullable String reason) {
        ElementView returned = make("element.send-back", element, each -> each.sendBack(signature, reason));
        closed(element, "element-sent-back");
        return returned;
    }

    /** What the sponsor is asked is told to every account of theirs. */
    void tellSponsors(GovernanceElement element) {
        engagements
                .withRole(element.engagementId(), TeamRole.CLIENT_SPONSOR)
                .forEach(sponsor -> tell(sponsor, "element-proposed", element));
    }

    private void closed(GovernanceElement element, String kind) {
        sponsorLinks.ofElement(element.id()).forEach(SponsorLink::withdraw);
        String proposer = element.proposedBy();
        if (proposer != null) {
            tell(proposer, kind, element);
        }
        elements.flush();
    }

    private void tell(String person, String kind, GovernanceElement element) {
        board.tell(
                person,
                kind,
                element.engagementId(),
                engagements.facts(element.engagementId()).client(),
                ElementsBegun.page(element));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
