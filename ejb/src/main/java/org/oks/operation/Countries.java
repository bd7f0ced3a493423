package org.oks.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.platform.CurrentActor;

/** Which country of ISO 3166 a name in a list means: as a person said, or as the name itself shows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Countries {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    OperationRepository operations;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What was said, as it is now: a chunk of rows asks it over and over. */
    Known known() {
        Map<String, @Nullable String> said = new HashMap<>();
        for (CountrySaid one :
                em.createQuery("select c from CountrySaid c", CountrySaid.class).getResultList()) {
            said.put(one.key(), one.country());
        }
        return new Known(said);
    }

    /** By the name's plain form; null where it was said to be no country. */
    record Known(Map<String, @Nullable String> said) {
        /** Two letters, or null for what is no country or not known to be one. */
        @Nullable
        String code(@Nullable String name) {
            if (name == null || CountryNames.isRegion(name)) {
                return null;
            }
            String key = CountryNames.plain(name);
            return said.containsKey(key)
                    ? said.get(key)
                    : CountryNames.code(name).orElse(null);
        }

        /** True when nobody can tell yet what the name means. */
        boolean isOpen(String name) {
            return !CountryNames.isRegion(name)
                    && !said.containsKey(CountryNames.plain(name))
                    && CountryNames.code(name).isEmpty();
        }
    }

    /** For the rows of all lists, those taken over already and those to come. */
    void say(String name, @Nullable String code) {
        CountrySaid said = Optional.ofNullable(em.find(CountrySaid.class, CountryNames.plain(name)))
                .orElseGet(() -> new CountrySaid(name));
        Named before = new Named(name, said.country());
        said.say(code, actor.get().id(), clock.instant());
        em.merge(said);
        List<String> spellings = operations.places().stream()
                .filter(place -> CountryNames.plain(place).equals(said.key()))
                .toList();
        if (!spellings.isEmpty()) {
            operations.at(spellings).forEach(operation -> operation.country(code));
        }
        audit.record("operation.say-country", "country", said.key(), null, before, new Named(name, code), null);
    }

    /** A name and its country, as the audit keeps it. */
    public record Named(String name, @Nullable String country) {}
}
