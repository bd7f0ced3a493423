package org.oks.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.oks.governance.ClientRole;
import org.oks.governance.CommunityState;
import org.oks.governance.ElementState;
import org.oks.governance.ElementView;
import org.oks.governance.GovernanceElementType;
import org.oks.governance.PlanState;
import org.oks.governance.Rhythm;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Names;
import org.oks.web.platform.Say;

/** How governance elements read. */
@Named("governanceLabels")
@RequestScoped
public class GovernanceLabels {
    @Inject
    private Say say;

    @Inject
    private Dates dates;

    @Inject
    private Names names;

    /** The colour of a state. */
    public String meaning(ElementState state) {
        return switch (state) {
            case ABSENT -> "line";
            case PROPOSED, ADOPTED -> "brand";
            case OPERATING -> "ok";
        };
    }

    /** The sign of a state. */
    public String icon(ElementState state) {
        return switch (state) {
            case ABSENT -> "x";
            case PROPOSED -> "clock";
            case ADOPTED -> "edit";
            case OPERATING -> "ok";
        };
    }

    /** The roles at the client, each with what it is. */
    public List<SelectItem> getRoles() {
        return Arrays.stream(ClientRole.values())
                .map(role -> new SelectItem(
                        role, say.of("governance.choice", say.text(role.text()), say.text(role.definition()))))
                .toList();
    }

    /** The thirteen elements. */
    public List<SelectItem> getElements() {
        return Arrays.stream(GovernanceElementType.values())
                .map(type -> new SelectItem(type, say.text(type.text())))
                .toList();
    }

    /** How often a community can mean to meet. */
    public List<SelectItem> getRhythms() {
        return Arrays.stream(Rhythm.values())
                .map(each -> new SelectItem(each, say.plain("governance.rhythm." + each)))
                .toList();
    }

    /** How far a community can have come, each with what that means. */
    public List<SelectItem> getCommunityStates() {
        return Arrays.stream(CommunityState.values())
                .map(each -> new SelectItem(
                        each,
                        say.of(
                                "governance.choice",
                                say.plain("governance.community-state." + each),
                                say.plain("governance.community-state-means." + each))))
                .toList();
    }

    /** How far an open action can have come. */
    public List<SelectItem> getOpenStates() {
        return List.of(PlanState.PLANNED, PlanState.UNDER_WAY).stream()
                .map(each -> new SelectItem(each, say.plain("governance.plan-state." + each)))
                .toList();
    }

    /** Since when it is in its state: "Signed off by Rosa Diaz, adopted on 3 Mar 2017". */
    public String since(ElementView element) {
        return switch (element.state()) {
            case ABSENT ->
                element.returnedAt() == null
                        ? ""
                        : say.of("governance.since.returned", dates.fullDate(element.returnedAt()));
            case PROPOSED ->
                say.of(
                        "governance.since.PROPOSED",
                        dates.fullDate(element.proposedAt()),
                        names.of(element.proposedBy()));
            case ADOPTED -> say.of("governance.since.ADOPTED", dates.fullDate(element.adoptedOn()), signer(element));
            case OPERATING ->
                say.of(
                        "governance.since.OPERATING",
                        dates.fullDate(element.operatingSince()),
                        dates.fullDate(element.adoptedOn()),
                        signer(element));
        };
    }

    /** Who signed for the client. */
    private String signer(ElementView element) {
        if (element.signedBy() != null) {
            return names.of(element.signedBy());
        }
        return element.signedName() == null ? say.plain("governance.the-sponsor") : element.signedName();
    }
}
