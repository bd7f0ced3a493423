package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oks.engagement.Engagements;
import org.oks.people.Colleagues;

/** What fields of the charter suggest while somebody types. */
@Named("suggestions")
@RequestScoped
public class Suggestions {
    @Inject
    private Engagements engagements;

    @Inject
    private Colleagues colleagues;

    /** People whose name or user name contains the text, as "Name (user name)". */
    public List<String> people(String text) {
        return colleagues.find(text).stream()
                .map(colleague -> PersonName.shown(colleague.name(), colleague.id()))
                .toList();
    }

    /** Institutions known here whose name contains the text. */
    public List<String> institutions(String text) {
        return engagements.suggestInstitutions(text);
    }
}
