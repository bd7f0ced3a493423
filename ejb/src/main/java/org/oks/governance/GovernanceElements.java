package org.oks.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.LinkChecks;
import org.oks.platform.NotFound;
import org.oks.platform.StoredFiles;
import org.oks.platform.Text;

/**
 * The governance elements of an engagement: the team writes them down, proposes them and records which are at work; the
 * client's sponsor signs them off or sends them back.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class GovernanceElements {
    @Inject
    ElementRepository elements;

    @Inject
    ElementChanges changes;

    @Inject
    SignOffWorkflow signOffs;

    @Inject
    Writable writable;

    @Inject
    EngagementAccess access;

    @Inject
    StoredFiles files;

    @Inject
    LinkChecks links;

    @Inject
    Clock clock;

    /** All thirteen, in their order. */
    public List<ElementView> list(String engagementId) {
        boolean names = access.require(Act.SEE, engagementId).may(Act.SEE_NAMES);
        Map<GovernanceElementType, GovernanceElement> begun = elements.ofEngagement(engagementId).stream()
                .collect(Collectors.toMap(GovernanceElement::type, Function.identity()));
        return Arrays.stream(GovernanceElementType.values())
                .map(type -> begun.getOrDefault(type, new GovernanceElement(engagementId, type)))
                .map(element -> shown(element, names))
                .toList();
    }

    /** One of them; absent while nothing was written down. */
    public ElementView view(String engagementId, GovernanceElementType type) {
        boolean names = access.require(Act.SEE, engagementId).may(Act.SEE_NAMES);
        return shown(
                elements.find(type.idIn(engagementId)).orElseGet(() -> new GovernanceElement(engagementId, type)),
                names);
    }

    /** The document that shows its adoption, for somebody who may see the engagement. */
    public EvidenceFile file(String engagementId, GovernanceElementType type) {
        ElementView there = view(engagementId, type);
        String hash = there.fileHash();
        if (hash == null) {
            throw new NotFound(Text.of("governance.no.file", type.text()));
        }
        return new EvidenceFile(there.fileName(), files.content(hash));
    }

    /** A document with the name it has here. */
    public record EvidenceFile(@Nullable String name, StoredFiles.Content content) {}

    /**
     * Writes an element down; it may be incomplete.
     *
     * @param version the version that was edited, null when there was none
     * @throws ChangedMeanwhile when somebody changed it since
     * @throws InvalidInput when what was adopted is written anew
     */
    public ElementView write(
            String engagementId, GovernanceElementType type, @Nullable Long version, ElementDraft draft) {
        String person = writable.hold(engagementId).person();
        InvalidInput.Checks checks = draft.checks(today());
        checks.done();
        files.use(checks, draft.file(), engagementId, "file");
        checks.done();
        Optional<GovernanceElement> there = elements.find(type.idIn(engagementId));
        ChangedMeanwhile.check(
                type.text(),
                version == null ? -1 : version,
                there.map(GovernanceElement::version).orElse(-1L));
        GovernanceElement element = there.orElseGet(() -> new GovernanceElement(engagementId, type));
        return changes.make("element.write", element, each -> {
            each.write(draft, person, clock.instant());
            elements.add(each);
            links.ask(draft.evidenceLink());
        });
    }

    /**
     * Proposes the element to the client's sponsor, whose task opens.
     *
     * @throws org.oks.engagement.NotNow when it is proposed already
     */
    public ElementView propose(String engagementId, GovernanceElementType type, long version) {
        String person = writable.hold(engagementId).person();
        GovernanceElement element = edited(engagementId, type, version);
        ElementView proposed = changes.make("element.propose", element, each -> each.propose(person, clock.instant()));
        signOffs.start(element.id(), engagementId);
        changes.tellSponsors(element);
        return proposed;
    }

    /**
     * Signs the element off for the client.
     *
     * @param adoptedOn since when the institution has it; null for today
     * @throws org.oks.people.NotAllowed unless the sponsor signs, who did not propose it
     */
    public ElementView signOff(
            String engagementId, GovernanceElementType type, long version, @Nullable LocalDate adoptedOn) {
        Signature signature =
                Signature.of(writable.hold(engagementId, Act.ADOPT).person(), clock.instant());
        GovernanceElement element = edited(engagementId, type, version);
        ElementView adopted = changes.adopt(element, signature, adoptedOn);
        signOffs.signed(element.id());
        return adopted;
    }

    /** Sends the element back to the team, which may mend it and propose it again. */
    public ElementView sendBack(
            String engagementId, GovernanceElementType type, long version, @Nullable String reason) {
        Signature signature =
                Signature.of(writable.hold(engagementId, Act.ADOPT).person(), clock.instant());
        GovernanceElement element = edited(engagementId, type, version);
        ElementView returned = changes.sendBack(element, signature, reason);
        signOffs.signed(element.id());
        return returned;
    }

    /** Records since when an adopted element is at work, and how that shows. */
    public ElementView operate(
            String engagementId,
            GovernanceElementType type,
            long version,
            @Nullable LocalDate since,
            @Nullable String note) {
        String person = writable.hold(engagementId).person();
        GovernanceElement element = edited(engagementId, type, version);
        return changes.make(
                "element.operate", element, each -> each.operate(since, note, today(), person, clock.instant()));
    }

    private GovernanceElement edited(String engagementId, GovernanceElementType type, long version) {
        GovernanceElement element = elements.get(engagementId, type);
        ChangedMeanwhile.check(type.text(), version, element.version());
        return element;
    }

    private ElementView shown(GovernanceElement element, boolean names) {
        ElementView view = element.view(today());
        return names ? view : view.withoutName();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
