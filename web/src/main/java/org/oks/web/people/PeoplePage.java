package org.oks.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oks.people.People;
import org.oks.people.PersonView;
import org.oks.platform.Page;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;

/** The accounts, for an administrator. Search and page stand in the address. */
@Named("peoplePage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class PeoplePage {
    private static final int SIZE = 25;

    @Inject
    private Query query;

    @Inject
    private People people;

    private Page<PersonView> page;

    @PostConstruct
    void load() {
        page = people.list(query.text("q"), query.page(SIZE));
    }

    public List<PersonView> getLines() {
        return page.items();
    }

    public long getTotal() {
        return page.total();
    }

    public Pages getPages() {
        return new Pages(page, query);
    }
}
