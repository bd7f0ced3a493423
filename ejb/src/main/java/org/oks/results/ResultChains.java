package org.oks.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * Result chains: drawn by the team node by node and link by link, or written whole. Each act makes another version, and
 * the former ones stay.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ResultChains {
    @Inject
    ChainRepository chains;

    @Inject
    ChainWriting writing;

    @Inject
    EngagementAccess access;

    @Inject
    Writable writable;

    /** The chain that stands; one without nodes before it is begun. */
    public ChainView view(String engagementId) {
        access.require(Act.SEE, engagementId);
        return chains.newest(engagementId).map(ChainVersion::view).orElseGet(() -> ChainView.none(engagementId));
    }

    /** The chain as it once stood. */
    public ChainView view(String engagementId, int number) {
        access.require(Act.SEE, engagementId);
        return chains.get(engagementId, number).view();
    }

    /** All versions, the newest first. */
    public List<ChainVersionRow> versions(String engagementId) {
        access.require(Act.SEE, engagementId);
        return chains.rows(engagementId);
    }

    /**
     * Writes the chain whole.
     *
     * @param edited the version that was edited, 0 where there was none
     * @throws ChangedMeanwhile when there is another since
     * @throws NodeInUse when a node is left out on which something hangs
     */
    public ChainView write(String engagementId, long edited, ChainDraft draft) {
        writable.hold(engagementId);
        ChangedMeanwhile.check(Text.of("results.the.chain"), edited, number(engagementId));
        draft.check();
        return writing.write(
                engagementId, standing(engagementId).together(draft.itsNodes(), draft.itsLinks()), draft.reason());
    }

    /** Adds a node; it gets the next code of its level. */
    public ChainView addNode(String engagementId, NodeDraft draft, @Nullable String reason) {
        writable.hold(engagementId);
        check(draft, reason);
        NodeDraft fresh = new NodeDraft(
                null,
                draft.level(),
                draft.text(),
                draft.icoType(),
                draft.capacityFactor(),
                draft.emerging(),
                draft.keptBecause());
        return writing.write(engagementId, standing(engagementId).with(fresh), reason);
    }

    /**
     * Changes a node. At another level it gets another code.
     *
     * @param edited the version in which the node was read: what others did to other nodes since does not matter
     * @throws ChangedMeanwhile when somebody changed this node since
     * @throws NodeInUse when it is to move to another level and something hangs on it
     */
    public ChainView changeNode(
            String engagementId, int edited, String code, NodeDraft draft, @Nullable String reason) {
        writable.hold(engagementId);
        unchanged(engagementId, edited, chain -> chain.find(code), Text.of("results.the.node", code));
        check(
                new NodeDraft(null, draft.level(), draft.text(), null, null, draft.emerging(), draft.keptBecause()),
                reason);
        return writing.write(engagementId, standing(engagementId).with(code, draft), reason);
    }

    /** Takes a node out, with its links. */
    public ChainView removeNode(String engagementId, int edited, String code, @Nullable String reason) {
        writable.hold(engagementId);
        unchanged(engagementId, edited, chain -> chain.find(code), Text.of("results.the.node", code));
        return write(engagementId, reason, chain -> chain.without(code));
    }

    /**
     * Links two nodes.
     *
     * @throws InvalidInput when they are linked already
     */
    public ChainView link(String engagementId, LinkDraft draft, @Nullable String reason) {
        writable.hold(engagementId);
        check(draft, reason);
        boolean linked = standing(engagementId)
                .find(String.valueOf(draft.from()), String.valueOf(draft.to()))
                .isPresent();
        new InvalidInput.Checks()
                .that(!linked, "to", Text.of("results.chain.linked-already"))
                .done();
        return write(engagementId, reason, chain -> chain.with(draft));
    }

    /**
     * Says something else of a link that is there: which assumptions and risks stand on it.
     *
     * @throws ChangedMeanwhile when somebody changed this link since
     */
    public ChainView changeLink(String engagementId, int edited, LinkDraft draft, @Nullable String reason) {
        writable.hold(engagementId);
        check(draft, reason);
        String from = String.valueOf(draft.from());
        String to = String.valueOf(draft.to());
        unchanged(engagementId, edited, chain -> chain.find(from, to), Text.of("results.the.link", from, to));
        return write(engagementId, reason, chain -> chain.with(draft));
    }

    /** Takes a link out, with its assumptions and risks. */
    public ChainView unlink(String engagementId, int edited, String from, String to, @Nullable String reason) {
        writable.hold(engagementId);
        unchanged(engagementId, edited, chain -> chain.find(from, to), Text.of("results.the.link", from, to));
        return write(engagementId, reason, chain -> chain.without(from, to));
    }

    private ChainView write(String engagementId, @Nullable String reason, UnaryOperator<ResultChain> act) {
        new InvalidInput.Checks().fits(reason, "reason", 1000).done();
        return writing.write(engagementId, act.apply(standing(engagementId)), reason);
    }

    private static void check(NodeDraft draft, @Nullable String reason) {
        InvalidInput.Checks checks = new InvalidInput.Checks().fits(reason, "reason", 1000);
        draft.check(checks, "");
        checks.done();
    }

    private static void check(LinkDraft draft, @Nullable String reason) {
        InvalidInput.Checks checks = new InvalidInput.Checks().fits(reason, "reason", 1000);
        draft.check(checks, "");
        checks.done();
    }

    private void unchanged(String engagementId, int edited, Function<ResultChain, Object> part, Text what) {
        ResultChain seen = edited == 0
                ? ResultChain.EMPTY
                : chains.get(engagementId, edited).chain();
        if (!part.apply(seen).equals(part.apply(standing(engagementId)))) {
            throw new ChangedMeanwhile(what);
        }
    }

    private ResultChain standing(String engagementId) {
        return chains.newest(engagementId).map(ChainVersion::chain).orElse(ResultChain.EMPTY);
    }

    private int number(String engagementId) {
        return chains.newest(engagementId).map(ChainVersion::number).orElse(0);
    }
}
