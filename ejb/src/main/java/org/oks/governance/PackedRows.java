package org.oks.governance;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oks.gate.PackPart;
import org.oks.platform.CanonicalJson;

/** Roles, action plan and communities of practice in a review pack. What depends on the day it is read is left out. */
record PackedRows(RowRepository rows, MeetingRepository meetings, String engagementId, List<PackPart.Item> items) {
    JsonArrayBuilder roles() {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        rows.of(RoleHolding.class, engagementId).stream()
                .filter(role -> !role.isWithdrawn())
                .forEach(role -> add(list, "client-role", role, said(role.view(LocalDate.EPOCH))));
        return list;
    }

    JsonArrayBuilder plan() {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        rows.of(PlanAction.class, engagementId)
                .forEach(action -> add(list, "plan-action", action, said(action.view())));
        return list;
    }

    JsonArrayBuilder communities() {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        Map<String, List<Meeting>> logs =
                meetings.ofEngagement(engagementId).stream().collect(Collectors.groupingBy(Meeting::communityId));
        rows.of(Community.class, engagementId)
                .forEach(each -> add(
                        list,
                        "community",
                        each,
                        said(each.view(logs.getOrDefault(each.id(), List.of()), LocalDate.EPOCH))));
        return list;
    }

    private void add(JsonArrayBuilder list, String kind, KeptRow row, JsonObject said) {
        list.add(said);
        items.add(new PackPart.Item(kind, row.id(), Integer.toString(row.number()), CanonicalJson.sha256(said)));
    }

    private static JsonObject said(RoleView view) {
        RoleDraft said = view.said();
        return CanonicalJson.members()
                .add("number", view.number())
                .add("role", said.role())
                .add("title", said.title())
                .add("unit", said.unit())
                .add("share", said.share())
                .add("since", said.since())
                .add("until", said.until())
                .add("reportsTo", said.reportsTo())
                .add("tasks", said.tasks())
                .add("terms", view.termsHash())
                .add("signedOn", said.signedOn())
                .json();
    }

    private static JsonObject said(PlanActionView view) {
        PlanActionDraft said = view.said();
        return CanonicalJson.members()
                .add("number", view.number())
                .add("challenge", said.challenge())
                .add("what", said.what())
                .add("start", said.startOn())
                .add("due", said.dueOn())
                .add("state", view.state())
                .add("reason", view.reason())
                .add("amount", said.amount())
                .add("currency", said.currency())
                .add("funding", said.funding())
                .add("element", said.element())
                .json();
    }

    private static JsonObject said(CommunityView view) {
        CommunityDraft said = view.said();
        JsonArrayBuilder log = CanonicalJson.JSON.createArrayBuilder();
        view.meetings().stream()
                .map(MeetingView::said)
                .forEach(met -> log.add(CanonicalJson.members()
                        .add("heldOn", met.heldOn())
                        .add("topic", met.topic())
                        .add("women", met.women())
                        .add("men", met.men())
                        .add("others", met.others())
                        .json()));
        JsonObject community = CanonicalJson.members()
                .add("number", view.number())
                .add("name", said.name())
                .add("purpose", said.purpose())
                .add("members", said.members())
                .add("organizations", said.organizations())
                .add("firstMeetingOn", said.firstMeetingOn())
                .add("rhythm", said.rhythm())
                .add("state", view.state())
                .add("element", said.element())
                .json();
        return CanonicalJson.JSON
                .createObjectBuilder(community)
                .add("meetings", log)
                .build();
    }
}
