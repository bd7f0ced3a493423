package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.oks.contribution.VersionView;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** Two texts that a claim or an item of evidence had, side by side: the last two unless the address names others. */
@Named("versions")
@RequestScoped
public class Versions {
    @Inject
    private Query query;

    @Inject
    private Say say;

    @Inject
    private Names names;

    @Inject
    private ClaimLabels labels;

    /** The texts, with who wrote them looked up together. */
    public List<VersionView> named(List<VersionView> all) {
        names.need(all.stream().map(VersionView::writtenBy).toList());
        return all;
    }

    /** The number of the earlier text. */
    public int from(List<VersionView> all) {
        return query.number("from", 1, all.size()).orElse(Math.max(1, all.size() - 1));
    }

    /** The number of the later one. */
    public int to(List<VersionView> all) {
        return query.number("to", 1, all.size()).orElse(all.size());
    }

    /** The fields in which the two differ. */
    public List<Conflict.Difference> differences(List<VersionView> all) {
        VersionView from = all.get(from(all) - 1);
        VersionView to = all.get(to(all) - 1);
        Set<String> fields = new LinkedHashSet<>(from.members().keySet());
        fields.addAll(to.members().keySet());
        Conflict compared = new Conflict();
        fields.stream()
                .sorted()
                .forEach(field -> compared.field(
                        say.plain("contribution.field." + field),
                        labels.said(field, from.members().get(field)),
                        labels.said(field, to.members().get(field))));
        return compared.getDifferences();
    }

    /** True when this reader may not read one of the two. */
    public boolean withheld(List<VersionView> all) {
        return all.get(from(all) - 1).withheld() || all.get(to(all) - 1).withheld();
    }
}
