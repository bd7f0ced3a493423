package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The language in which each person reads, for the room that asks them. Callers have checked whose it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChosenLanguages {
    @Inject
    Persons persons;

    /** The tag of the language that the person chose; null for that of the browser. */
    public @Nullable String of(String personId) {
        return persons.get(personId).locale();
    }

    /** From the next request on pages come in this language, and letters too. */
    public void choose(String personId, @Nullable String language) {
        persons.get(personId).readIn(language);
    }
}
