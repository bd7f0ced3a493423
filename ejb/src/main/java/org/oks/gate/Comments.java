package org.oks.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.NotNow;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Reviewers' comments on what is weighed, and the team's answers in the place they speak of. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Comments {
    @Inject
    CommentRepository comments;

    @Inject
    GateRepository gates;

    @Inject
    Seats seats;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * A comment as it is written.
     *
     * @param itemKind such as {@code claim} or {@code evidence}
     * @param field the field it speaks of, null for the whole item
     * @param draft true while only its author shall see it
     */
    public record CommentDraft(
            @Nullable String itemKind,
            @Nullable String itemId,
            @Nullable String itemCode,
            @Nullable String field,
            @Nullable String text,
            boolean draft) {}

    /** All comments of an engagement that the reader may see: drafts only their own, names not while the gate is open. */
    public List<CommentView> list(String engagementId) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        boolean veiled =
                !standing.onTeam().isEmpty() && gates.all(engagementId).stream().anyMatch(GateReview::isOpen);
        Map<String, List<CommentView.Reply>> replies = comments.replies(engagementId);
        return comments.of(engagementId).stream()
                .filter(comment -> comment.state() != CommentState.DRAFT
                        || comment.author().equals(standing.person()))
                .map(comment -> view(comment, replies.getOrDefault(comment.id(), List.of()), veiled))
                .toList();
    }

    /** Comments on something in the open round. */
    public CommentView add(String engagementId, int gate, CommentDraft draft) {
        life.hold(engagementId);
        Seats.Acting acting = seats.require(Act.VOTE, engagementId, gate);
        new InvalidInput.Checks()
                .text(draft.text(), "text", 4000, Text.of("gate.comment.text-missing"))
                .text(draft.itemKind(), "itemKind", 20, Text.of("gate.comment.item-missing"))
                .text(draft.itemId(), "itemId", 36, Text.of("gate.comment.item-missing"))
                .text(draft.itemCode(), "itemCode", 20, Text.of("gate.comment.item-missing"))
                .fits(draft.field(), "field", 60)
                .done();
        Comment comment = new Comment(acting.review(), draft, acting.person(), clock.instant());
        comments.add(comment);
        CommentView view = comment.view(List.of(), false);
        audit.record("gate.comment", "comment", comment.id(), engagementId, null, view, null);
        comments.flush();
        return comment.view(List.of(), false);
    }

    /** Its author opens a draft to the team, changes its text, opens it again after an answer, or lets it go. */
    public CommentView turn(String commentId, long version, @Nullable CommentState state, @Nullable String text) {
        Comment comment = mine(commentId, version);
        new InvalidInput.Checks()
                .that(
                        state == CommentState.OPEN || state == CommentState.DISMISSED,
                        "state",
                        Text.of("gate.comment.state-missing"))
                .fits(text, "text", 4000)
                .done();
        String said = Objects.requireNonNullElse(text, "").strip();
        if (comment.state() == CommentState.DRAFT && !said.isEmpty()) {
            comment.write(said);
        }
        return move(comment, Objects.requireNonNull(state), comment.state() == CommentState.DRAFT ? "" : said);
    }

    /** The team answers: agreed, disagreed, or asks what is meant. */
    public CommentView answer(String commentId, long version, @Nullable CommentState state, @Nullable String text) {
        Comment comment = comments.get(commentId);
        life.hold(comment.engagementId());
        access.require(Act.EDIT, comment.engagementId());
        if (comment.state() == CommentState.DRAFT) {
            throw new NotFound(Text.of("gate.comment.none", commentId));
        }
        ChangedMeanwhile.check(Text.of("gate.comment.the"), version, comment.version());
        if (comment.state() == CommentState.DISMISSED) {
            throw new NotNow(comment.engagementId(), Text.of("gate.comment.dismissed"));
        }
        new InvalidInput.Checks()
                .that(
                        state != null && CommentState.ANSWERS.contains(state),
                        "state",
                        Text.of("gate.comment.answer-missing"))
                .text(text, "text", 4000, Text.of("gate.comment.text-missing"))
                .done();
        return move(
                comment,
                Objects.requireNonNull(state),
                Objects.requireNonNull(text).strip());
    }

    private Comment mine(String commentId, long version) {
        Comment comment = comments.get(commentId);
        life.hold(comment.engagementId());
        EngagementAccess.Standing standing = access.require(Act.SEE, comment.engagementId());
        if (!comment.author().equals(standing.person())) {
            throw comment.state() == CommentState.DRAFT
                    ? new NotFound(Text.of("gate.comment.none", commentId))
                    : new NotAllowed(Text.of("gate.comment.not-yours"));
        }
        ChangedMeanwhile.check(Text.of("gate.comment.the"), version, comment.version());
        return comment;
    }

    private CommentView move(Comment comment, CommentState state, String said) {
        CommentState before = comment.state();
        comment.turn(state);
        if (!said.isEmpty()) {
            String person = access.standing(comment.engagementId()).person();
            comments.add(new CommentReply(comment.id(), state, said, person, clock.instant()));
        }
        audit.record(
                "gate.comment-"
                        + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                "comment",
                comment.id(),
                comment.engagementId(),
                new Turned(before),
                new Turned(state),
                said.isEmpty() ? null : said);
        comments.flush();
        return list(comment.engagementId()).stream()
                .filter(view -> view.id().equals(comment.id()))
                .findFirst()
                .orElseThrow();
    }

    /** A comment's state, as the record keeps it. */
    public record Turned(CommentState state) {}

    private static CommentView view(Comment comment, List<CommentView.Reply> replies, boolean veiled) {
        // the author's own answers carry the author's name as well
        List<CommentView.Reply> shown = !veiled
                ? replies
                : replies.stream()
                        .map(reply -> comment.author().equals(reply.author())
                                ? new CommentView.Reply(reply.state(), reply.text(), null, reply.madeAt())
                                : reply)
                        .toList();
        return comment.view(shown, veiled);
    }
}
