package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Claims;
import org.oks.gate.CommentState;
import org.oks.gate.CommentView;
import org.oks.gate.Comments;
import org.oks.platform.CurrentActor;
import org.oks.platform.DomainException;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The comments of an engagement in the places they speak of, with what their author and the team can do about them. */
@Named("commentsPart")
@RequestScoped
public class CommentsPart {
    /** The list of comments on a page: the ids of its fields begin with it. */
    private static final String LIST = "c";

    @Inject
    private Workspace workspace;

    @Inject
    private Comments comments;

    @Inject
    private Claims claims;

    @Inject
    private CurrentActor actor;

    @Inject
    private Query query;

    @Inject
    private Answer answer;

    @Inject
    private Names names;

    @Inject
    private Say say;

    private final Map<String, String> chosen = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private @Nullable List<CommentView> all;
    private @Nullable Map<String, Long> about;
    private @Nullable String open;

    private List<CommentView> all() {
        List<CommentView> there = all;
        if (there == null) {
            there = comments.list(workspace.getId());
            names.need(there.stream()
                    .flatMap(comment -> Stream.concat(
                            Stream.ofNullable(comment.author()),
                            comment.replies().stream().flatMap(reply -> Stream.ofNullable(reply.author()))))
                    .toList());
            there.forEach(comment -> seen.putIfAbsent(comment.id(), Long.toString(comment.version())));
            all = there;
        }
        return there;
    }

    private Map<String, Long> about() {
        Map<String, Long> there = about;
        if (there == null) {
            there = all().stream().collect(Collectors.groupingBy(CommentView::itemId, Collectors.counting()));
            about = there;
        }
        return there;
    }

    /** Those of a gate, and what earlier gates left unsettled. */
    public List<CommentView> ofGate(int gate) {
        return all().stream()
                .filter(comment -> comment.gate() == gate || comment.gate() < gate && isUnsettled(comment))
                .toList();
    }

    /** Those about the claim, or the item of evidence, that the address names; a claim brings those about its evidence. */
    public List<CommentView> getHere() {
        String evidence = query.text("evidence");
        String claim = query.text("claim");
        Set<String> about = evidence.isEmpty() ? itemsOf(claim) : Set.of(evidence);
        return all().stream()
                .filter(comment -> about.contains(comment.itemId()))
                .toList();
    }

    private Set<String> itemsOf(String claimId) {
        if (claimId.isEmpty() || all().isEmpty()) {
            return Set.of();
        }
        Set<String> items = new HashSet<>(Set.of(claimId));
        claims.view(claimId).evidence().forEach(item -> items.add(item.id()));
        return items;
    }

    /** How many there are about an item. */
    public long count(String itemId) {
        return about().getOrDefault(itemId, 0L);
    }

    /** How many nobody has settled. */
    public long unsettled(List<CommentView> of) {
        return of.stream().filter(CommentsPart::isUnsettled).count();
    }

    private static boolean isUnsettled(CommentView comment) {
        return comment.state() == CommentState.OPEN
                || comment.state() == CommentState.DISAGREED
                || comment.state() == CommentState.CLARIFICATION_ASKED;
    }

    /** True when the reader wrote it. */
    public boolean mine(CommentView comment) {
        return actor.get().id().equals(comment.author());
    }

    /** True when the reader's form of it stands open. */
    public boolean open(CommentView comment) {
        return comment.id().equals(open);
    }

    /** The meaning class of the state's sign. */
    public String meaning(CommentState state) {
        return switch (state) {
            case DRAFT, DISMISSED -> "line";
            case OPEN -> "warn";
            case AGREED -> "ok";
            case DISAGREED -> "late";
            case CLARIFICATION_ASKED -> "brand";
        };
    }

    /** The icon of the state's sign. */
    public String icon(CommentState state) {
        return switch (state) {
            case DRAFT -> "edit";
            case OPEN -> "clock";
            case AGREED -> "ok";
            case DISAGREED -> "x";
            case CLARIFICATION_ASKED -> "help";
            case DISMISSED -> "same";
        };
    }

    /** The team answers. */
    public @Nullable String answer(CommentView comment, int row) {
        CommentState state = Stream.of(CommentState.values())
                .filter(each -> each.name().equals(chosen.get(comment.id())))
                .findFirst()
                .orElse(null);
        return done(
                comment,
                row,
                () -> comments.answer(comment.id(), version(comment), state, said.get(comment.id())),
                "gate.comment.answered");
    }

    /** Its author asks the team: a draft for the first time, anything else again. */
    public @Nullable String ask(CommentView comment, int row) {
        return done(
                comment,
                row,
                () -> comments.turn(comment.id(), version(comment), CommentState.OPEN, said.get(comment.id())),
                "gate.comment.asked");
    }

    /** Its author lets it go. */
    public @Nullable String dismiss(CommentView comment, int row) {
        return done(
                comment,
                row,
                () -> comments.turn(comment.id(), version(comment), CommentState.DISMISSED, said.get(comment.id())),
                "gate.comment.let-go");
    }

    private @Nullable String done(CommentView comment, int row, Answer.Act act, String done) {
        try {
            act.run();
        } catch (DomainException refused) {
            open = comment.id();
            FacesContext faces = FacesContext.getCurrentInstance();
            if (refused.items().isEmpty()) {
                answer.refuse(refused);
            }
            for (DomainException.Item item : refused.items()) {
                String field = LIST + ":" + row + ":" + item.field();
                faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, say.text(item.text()), null));
            }
            faces.validationFailed();
            return null;
        }
        return answer.to(() -> {}, done, here());
    }

    /** The version that the reader saw. */
    private long version(CommentView comment) {
        String shown = seen.getOrDefault(comment.id(), "");
        return shown.matches("\\d{1,18}") ? Long.parseLong(shown) : -1;
    }

    /** The page that shows them. */
    private String here() {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        StringBuilder address = new StringBuilder(page).append("?id=").append(workspace.getId());
        for (String name : List.of("gate", "claim", "evidence")) {
            if (!query.text(name).isEmpty()) {
                address.append('&').append(name).append('=').append(query.text(name));
            }
        }
        return address.toString();
    }

    /** What the team chose, by comment. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    /** The version of each comment that the page showed. */
    public Map<String, String> getSeen() {
        return seen;
    }

    /** What is typed, by comment. */
    public Map<String, String> getSaid() {
        return said;
    }
}
