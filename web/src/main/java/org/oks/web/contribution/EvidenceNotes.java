package org.oks.web.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oks.contribution.EvidenceView;
import org.oks.engagement.EngagementFiles;
import org.oks.platform.FileState;
import org.oks.platform.LinkState;
import org.oks.platform.LinkView;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Say;

/** What is said beside the files and links of a claim: whether they were scanned, and whether they open. */
@Named("evidenceNotes")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class EvidenceNotes {
    @Inject
    private ClaimPage page;

    @Inject
    private EngagementFiles files;

    @Inject
    private Dates dates;

    @Inject
    private Say say;

    private Map<String, FileState> states;
    private Map<String, LinkView> links;

    @PostConstruct
    void load() {
        List<EvidenceView> evidence = page.getEvidence();
        states = files.states(evidence.stream()
                .map(EvidenceView::fileHash)
                .filter(Objects::nonNull)
                .toList());
        links = files.links(evidence.stream()
                .map(EvidenceView::link)
                .filter(Objects::nonNull)
                .toList());
    }

    /** True for a file that no scanner has looked at. */
    public boolean unscanned(EvidenceView item) {
        return item.fileHash() != null && states.get(item.fileHash()) == FileState.NOT_SCANNED;
    }

    /** True for a file in which a scanner found something. */
    public boolean infected(EvidenceView item) {
        return item.fileHash() != null && states.get(item.fileHash()) == FileState.INFECTED;
    }

    /** Whether the link opens. */
    public String link(EvidenceView item) {
        LinkView link = item.link() == null ? null : links.get(item.link().strip());
        return link == null || link.state() == LinkState.NOT_CHECKED
                ? say.plain("contribution.link.NOT_CHECKED")
                : say.of("contribution.link." + link.state(), dates.fullDate(link.checkedAt()));
    }
}
