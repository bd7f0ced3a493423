package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.oks.platform.Settings;

/**
 * Opens the door to an installation in which nobody can administer: a token that works once and for a day, renewed at
 * each start, in a file that only the operator can read. There is no default account and no default password.
 */
@ApplicationScoped
@Transactional
public class FirstAdministrator {
    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject
    Persons persons;

    @Inject
    Links links;

    /** Makes the token when it is needed, else takes away what is left of it. */
    public void prepare() {
        if (Settings.demo() || !persons.administratorsNow().isEmpty()) {
            close();
            return;
        }
        String secret = links.forFirstAdministrator();
        String page = Settings.webUrl() + "/first-run.xhtml";
        file().write(List.of(secret));
        LOG.log(
                Level.WARNING,
                "Nobody can administer yet. Open {1}?token= with the token in {0} within 24 hours.",
                file().path(),
                page);
    }

    void close() {
        links.endThoseForFirstAdministrator();
        file().delete();
    }

    private static SecretFile file() {
        return new SecretFile(Settings.data().resolve("first-admin.token"));
    }
}
