package org.oks.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.ClaimView;
import org.oks.contribution.Claims;
import org.oks.contribution.ItemState;
import org.oks.results.ChainAssumption;
import org.oks.results.ChainLevel;
import org.oks.results.ChainLink;
import org.oks.results.ChainNode;
import org.oks.results.ChainVersionRow;
import org.oks.results.ChainView;
import org.oks.results.ResultChains;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;

/** The result chain drawn in columns, for the pages that show it: the one that stands, or the version that the address names. */
@Named("chainPart")
@RequestScoped
public class ChainPart {
    @Inject
    private Query query;

    @Inject
    private ResultChains chains;

    @Inject
    private Claims recorded;

    @Inject
    private Names names;

    private @Nullable ChainView chain;
    private @Nullable List<Column> columns;
    private @Nullable List<ChainVersionRow> versions;
    private @Nullable List<ClaimView> claims;

    /**
     * One level of the chain.
     *
     * @param links those that begin here, whose assumptions stand between this level and the next
     */
    public record Column(ChainLevel level, List<ChainNode> nodes, List<ChainLink> links, boolean last) {}

    /** An assumption and the link on which it stands. */
    public record Standing(ChainLink link, ChainAssumption assumption) {}

    public ChainView getChain() {
        ChainView found = chain;
        if (found == null) {
            String id = query.required("id", "engagement");
            Optional<Integer> asked = query.number("version", 1, 999_999);
            found = asked.isPresent() ? chains.view(id, asked.get()) : chains.view(id);
            chain = found;
        }
        return found;
    }

    /** True when an earlier version is shown. */
    public boolean isEarlier() {
        return getChain().number() > 0
                && getChain().number() < getVersions().get(0).number();
    }

    /** The levels in their order. */
    public List<Column> getColumns() {
        List<Column> found = columns;
        if (found == null) {
            found = new ArrayList<>();
            for (ChainLevel level : ChainLevel.values()) {
                List<ChainNode> nodes = getChain().at(level);
                found.add(new Column(
                        level,
                        nodes,
                        getChain().links().stream()
                                .filter(link -> nodes.stream()
                                        .anyMatch(node -> node.code().equals(link.from())))
                                .toList(),
                        level == ChainLevel.DEVELOPMENT_GOAL));
            }
            columns = found;
        }
        return found;
    }

    /** The links that begin at a node. */
    public List<ChainLink> from(ChainNode node) {
        return getChain().links().stream()
                .filter(link -> link.from().equals(node.code()))
                .toList();
    }

    /** The claims that hang on a node and stand. */
    public List<ClaimView> claims(ChainNode node) {
        List<ClaimView> found = claims;
        if (found == null) {
            found = recorded.list(getChain().engagementId()).stream()
                    .map(Claims.ClaimWithEvidence::claim)
                    .filter(claim -> claim.state() == ItemState.RECORDED)
                    .toList();
            claims = found;
        }
        return found.stream()
                .filter(claim -> node.code().equals(claim.chainNode()))
                .toList();
    }

    /** All assumptions in their order. */
    public List<Standing> getAssumptions() {
        return getChain().links().stream()
                .flatMap(link -> link.assumptions().stream().map(each -> new Standing(link, each)))
                .toList();
    }

    /** All versions, the newest first. */
    public List<ChainVersionRow> getVersions() {
        List<ChainVersionRow> found = versions;
        if (found == null) {
            found = chains.versions(query.required("id", "engagement"));
            names.need(found.stream().map(ChainVersionRow::writtenBy).toList());
            versions = found;
        }
        return found;
    }
}
