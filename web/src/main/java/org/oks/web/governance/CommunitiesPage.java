package org.oks.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.governance.Communities;
import org.oks.governance.CommunityDraft;
import org.oks.governance.CommunityState;
import org.oks.governance.CommunityView;
import org.oks.governance.GovernanceElementType;
import org.oks.governance.MeetingDraft;
import org.oks.governance.MeetingView;
import org.oks.governance.Rhythm;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;
import org.oks.web.results.Typed;

/** Communities of practice, and for the named one its form and the log of its meetings. */
@Named("communitiesPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class CommunitiesPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String MEETING = "m_";

    @Inject
    private Query query;

    @Inject
    private Communities communities;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    private String id;
    private int number;
    private long version;
    private final Typed typed = new Typed();
    private final Typed meeting = new Typed();
    private @Nullable Conflict conflict;
    private transient @Nullable List<CommunityView> all;
    private transient @Nullable CommunityView named;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        number = query.number("row", 1, 999_999).orElse(0);
        CommunityView there = getNamed();
        if (there != null) {
            version = there.version();
            show(typed, there.said());
        }
    }

    private static void show(Typed form, CommunityDraft said) {
        form.put("name", said.name())
                .put("purpose", said.purpose())
                .put("sponsor", said.sponsor())
                .put("facilitator", said.facilitator())
                .put("members", said.members())
                .put("organizations", said.organizations())
                .put("firstMeetingOn", said.firstMeetingOn())
                .put("rhythm", said.rhythm())
                .put("state", said.state())
                .put("element", said.element());
    }

    /** Writes one more down, or the named one anew. */
    public @Nullable String save() {
        conflict = null;
        try {
            return answer.to(this::write, "governance.communities.saved", "/governance/communities.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            CommunityView now = communities.view(id, number);
            version = now.version();
            Typed theirs = new Typed();
            show(theirs, now.said());
            conflict = typed.against(theirs, field -> say.plain("governance.communities.field." + field));
            return null;
        }
    }

    private void write() {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        CommunityDraft draft = new CommunityDraft(
                typed.text("name"),
                typed.text("purpose"),
                typed.text("sponsor"),
                typed.text("facilitator"),
                typed.whole("members", checks),
                typed.whole("organizations", checks),
                Typed.day(typed.text("firstMeetingOn"), "firstMeetingOn", checks),
                typed.choice("rhythm", Rhythm.class),
                typed.choice("state", CommunityState.class),
                typed.choice("element", GovernanceElementType.class));
        checks.done();
        if (number == 0) {
            communities.record(id, draft);
        } else {
            communities.change(id, number, version, draft);
        }
    }

    /** Writes a meeting into the log. */
    public @Nullable String meet() {
        return answer.to(
                () -> {
                    InvalidInput.Checks checks = new InvalidInput.Checks();
                    MeetingDraft draft = new MeetingDraft(
                            Typed.day(meeting.text("heldOn"), "heldOn", checks),
                            meeting.text("topic"),
                            meeting.whole("women", checks),
                            meeting.whole("men", checks),
                            meeting.whole("others", checks));
                    checks.done();
                    communities.met(id, number, draft);
                },
                "governance.meeting.saved",
                here(),
                MEETING);
    }

    /** Withdraws a meeting that was written by mistake. */
    public @Nullable String withdraw(MeetingView met) {
        return answer.to(
                () -> communities.withdrawMeeting(id, number, met.number()), "governance.meeting.gone", here());
    }

    private String here() {
        return "/governance/communities.xhtml?id=" + id + "&row=" + number;
    }

    public List<CommunityView> getAll() {
        List<CommunityView> found = all;
        if (found == null) {
            found = communities.list(id);
            all = found;
        }
        return found;
    }

    /** The one that the address names, null for none. */
    public final @Nullable CommunityView getNamed() {
        CommunityView found = named;
        if (found == null && number > 0) {
            found = communities.view(id, number);
            named = found;
        }
        return found;
    }

    /** "12 women, 9 men, 1 other or not stated"; empty when nobody counted. */
    public String participants(MeetingDraft said) {
        return said.women() == null && said.men() == null && said.others() == null
                ? ""
                : say.of("governance.meeting.participants", zero(said.women()), zero(said.men()), zero(said.others()));
    }

    private static int zero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    public boolean isChanging() {
        return number > 0;
    }

    public int getNumber() {
        return number;
    }

    public Map<String, Serializable> getSaid() {
        return typed.values();
    }

    public Map<String, Serializable> getMet() {
        return meeting.values();
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
