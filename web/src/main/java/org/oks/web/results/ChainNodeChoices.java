package org.oks.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.results.ResultChains;
import org.oks.web.platform.Query;

/** The nodes of the engagement's result chain, for forms of things that hang on one. */
@Named("chainNodes")
@RequestScoped
public class ChainNodeChoices {
    @Inject
    private Query query;

    @Inject
    private ResultChains chains;

    private @Nullable List<SelectItem> choices;

    /** The changes in the chain, each with its code: what is delivered and made is no change. */
    public List<SelectItem> getChoices() {
        List<SelectItem> found = choices;
        if (found == null) {
            found = chains.view(query.required("id", "engagement")).nodes().stream()
                    .filter(node -> node.level().isOutcome())
                    .map(node -> new SelectItem(node.code(), node.code() + " " + node.text()))
                    .toList();
            choices = found;
        }
        return found;
    }
}
