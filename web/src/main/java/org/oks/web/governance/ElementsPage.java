package org.oks.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oks.governance.ElementState;
import org.oks.governance.ElementView;
import org.oks.governance.GovernanceElements;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;

/** All governance elements of an engagement: which are there, which wait for the sponsor, which are to be looked at again. */
@Named("elementsPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ElementsPage {
    @Inject
    private Query query;

    @Inject
    private GovernanceElements elements;

    @Inject
    private Names names;

    private List<ElementView> all;

    @PostConstruct
    void load() {
        all = elements.list(query.required("id", "engagement"));
        names.need(all.stream().map(ElementView::proposedBy).toList());
        names.need(all.stream().map(ElementView::signedBy).toList());
    }

    /** Those that gate 2 asks for. */
    public List<ElementView> getMinimum() {
        return all.stream().filter(ElementView::minimum).toList();
    }

    /** The others. */
    public List<ElementView> getFurther() {
        return all.stream().filter(element -> !element.minimum()).toList();
    }

    /** How many are at work. */
    public long getWorking() {
        return all.stream()
                .filter(element -> element.state() == ElementState.OPERATING)
                .count();
    }
}
