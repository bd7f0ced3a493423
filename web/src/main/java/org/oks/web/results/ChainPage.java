package org.oks.web.results;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.results.ChainNode;
import org.oks.results.ChainView;
import org.oks.results.ResultChains;
import org.oks.web.contribution.ClaimLabels;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The result chain being drawn: the node or the link that the address names, or a new one of each. */
@Named("chainPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ChainPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String SAVED = "results.chain.saved";

    @Inject
    private Query query;

    @Inject
    private ResultChains chains;

    @Inject
    private ResultLabels labels;

    @Inject
    private ClaimLabels terms;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    private String id;
    private int number;
    private String node;
    private String from;
    private String to;
    private NodeForm nodeForm = new NodeForm();
    private LinkForm linkForm = new LinkForm();
    private @Nullable String reason;
    private @Nullable Conflict conflict;
    private transient @Nullable ChainView chain;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        node = query.text("node");
        from = query.text("from");
        to = query.text("to");
        ChainView there = chain();
        number = there.number();
        if (!node.isEmpty()) {
            nodeForm = NodeForm.of(there.find(node).orElseThrow(() -> new NotFound(Text.of("results.no.node", node))));
        } else if (isLinking()) {
            linkForm = LinkForm.of(
                    there.find(from, to).orElseThrow(() -> new NotFound(Text.of("results.no.link", from + ">" + to))));
        } else {
            // a link can be begun at a node
            linkForm.setFrom(from.isEmpty() ? null : from);
        }
    }

    private ChainView chain() {
        ChainView found = chain;
        if (found == null) {
            found = chains.view(id);
            chain = found;
        }
        return found;
    }

    /** Adds the node, or changes the one that the address names. */
    public @Nullable String saveNode() {
        return done(
                () -> node.isEmpty()
                        ? chains.addNode(id, nodeForm.draft(), reason)
                        : chains.changeNode(id, number, node, nodeForm.draft(), reason),
                this::compareNodes);
    }

    /** Takes the node out. */
    public @Nullable String removeNode() {
        return done(() -> chains.removeNode(id, number, node, reason), this::compareNodes);
    }

    /** Links two nodes, or changes the link. */
    public @Nullable String saveLink() {
        return done(
                () -> isLinking()
                        ? chains.changeLink(id, number, linkForm.draft(), reason)
                        : chains.link(id, linkForm.draft(), reason),
                this::compareLinks);
    }

    /** Takes the link out. */
    public @Nullable String removeLink() {
        return done(() -> chains.unlink(id, number, from, to, reason), this::compareLinks);
    }

    private @Nullable String done(Supplier<ChainView> act, Runnable compare) {
        conflict = null;
        try {
            return answer.made(act, SAVED, saved -> "/results/chain.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            chain = null;
            number = chain().number();
            compare.run();
            return null;
        }
    }

    private void compareNodes() {
        NodeForm theirs = chain().find(node).map(NodeForm::of).orElseGet(NodeForm::new);
        conflict = new Conflict()
                .field(say.plain("results.field.level"), level(nodeForm), level(theirs))
                .field(say.plain("results.field.text"), nodeForm.getText(), theirs.getText())
                .field(
                        say.plain("contribution.field.icoType"),
                        terms.term("icoType", nodeForm.getIcoType()),
                        terms.term("icoType", theirs.getIcoType()))
                .field(
                        say.plain("contribution.field.capacityFactor"),
                        terms.term("capacityFactor", nodeForm.getCapacityFactor()),
                        terms.term("capacityFactor", theirs.getCapacityFactor()))
                .field(say.plain("results.field.emerging"), nodeForm.getEmerging(), theirs.getEmerging())
                .field(say.plain("results.field.keptBecause"), nodeForm.getKeptBecause(), theirs.getKeptBecause());
    }

    private String level(NodeForm form) {
        return form.getLevel() == null ? "" : labels.level(form.getLevel());
    }

    private void compareLinks() {
        LinkForm theirs = chain().find(String.valueOf(linkForm.getFrom()), String.valueOf(linkForm.getTo()))
                .map(LinkForm::of)
                .orElseGet(LinkForm::new);
        conflict = new Conflict()
                .field(
                        say.plain("results.assumptions"),
                        linkForm.said(linkForm.getAssumptions()),
                        theirs.said(theirs.getAssumptions()))
                .field(say.plain("results.risks"), linkForm.said(linkForm.getRisks()), theirs.said(theirs.getRisks()));
    }

    /** The nodes to choose from, each with its code. */
    public List<SelectItem> getNodes() {
        return chain().nodes().stream().map(ChainPage::choice).toList();
    }

    private static SelectItem choice(ChainNode node) {
        return new SelectItem(node.code(), node.code() + " " + node.text());
    }

    /** The node that is changed, as it stands; null when none is. */
    public @Nullable ChainNode getThere() {
        return chain().find(node).orElse(null);
    }

    /** True when a node is changed, not added. */
    public boolean isChanging() {
        return !node.isEmpty();
    }

    /** True when a link is changed, not made. */
    public boolean isLinking() {
        return !from.isEmpty() && !to.isEmpty();
    }

    /** True when the reader is asked whether it is to go. */
    public boolean isRemoving() {
        return query.text("remove").equals("1") && (isChanging() || isLinking());
    }

    public NodeForm getNodeForm() {
        return nodeForm;
    }

    public LinkForm getLinkForm() {
        return linkForm;
    }

    public String getNode() {
        return node;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
