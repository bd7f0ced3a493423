package org.oks.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Claims;
import org.oks.contribution.EvidenceView;
import org.oks.gate.Comments;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** A member of a panel comments on an item of the pack; it stays a draft until they ask the team. */
@Named("commentForm")
@RequestScoped
public class CommentForm {
    private static final String CLAIM = "claim";

    @Inject
    private ReviewPage page;

    @Inject
    private Workspace workspace;

    @Inject
    private Comments comments;

    @Inject
    private Query query;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    private @Nullable String about;
    private @Nullable String field;
    private @Nullable String text;

    @PostConstruct
    void load() {
        about = query.text("about");
    }

    /** Asks the team. */
    public @Nullable String ask() {
        return add(false, "gate.comment.asked");
    }

    /** Keeps it for its author. */
    public @Nullable String keep() {
        return add(true, "gate.comment.kept");
    }

    private @Nullable String add(boolean draft, String done) {
        SelectItem item = getItems().stream()
                .filter(each -> each.getValue().equals(about))
                .findFirst()
                .orElse(null);
        String[] named = about == null || item == null ? new String[] {"", "", ""} : about.split(":", 3);
        return answer.to(
                () -> comments.add(
                        workspace.getId(),
                        page.getGate(),
                        new Comments.CommentDraft(
                                named[0], named[1], named[2], named[0].equals(CLAIM) ? field : null, text, draft)),
                done,
                page.getHere(),
                "comment-");
    }

    /** Everything of the pack that can be commented on: kind, id and code in one value. */
    public List<SelectItem> getItems() {
        List<SelectItem> items = new ArrayList<>();
        for (Claims.ClaimWithEvidence each : page.getPack()) {
            items.add(new SelectItem(
                    CLAIM + ":" + each.claim().id() + ":" + each.claim().code(),
                    each.claim().code() + " " + each.claim().statement()));
            for (EvidenceView item : each.evidence()) {
                items.add(new SelectItem("evidence:" + item.id() + ":" + item.code(), item.code() + " " + title(item)));
            }
        }
        return items;
    }

    private String title(EvidenceView item) {
        String title = item.title();
        return title == null ? say.plain("gate.withheld") : title;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
