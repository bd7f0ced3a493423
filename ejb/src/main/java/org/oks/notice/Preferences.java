package org.oks.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import org.oks.audit.AuditTrail;
import org.oks.people.ChosenLanguages;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.Text;

/** How the person who is signed in wants to be told and addressed. Nobody sees or changes another's. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Preferences {
    @Inject
    PreferenceRepository preferences;

    @Inject
    ChosenLanguages languages;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** One's own, or the usual while nothing was chosen. */
    public PreferencesView get() {
        return view(preferences.of(me()));
    }

    /**
     * Chooses anew.
     *
     * @param version the version that was looked at; 0 while nothing was chosen
     * @throws ChangedMeanwhile when they were changed in another window
     */
    public PreferencesView change(ChangePreferences to, long version) {
        to.check();
        NoticePreference mine = preferences.of(me());
        ChangedMeanwhile.check(Text.of("notice.the.preferences"), version, mine.version());
        PreferencesView before = view(mine);
        mine.choose(Objects.requireNonNull(to.mail()), Objects.requireNonNull(to.digestHour()));
        languages.choose(me(), to.language());
        preferences.save(mine);
        PreferencesView after = view(mine);
        audit.record("preferences.change", "person", me(), null, before, after, null);
        return after;
    }

    private PreferencesView view(NoticePreference preference) {
        return new PreferencesView(
                preference.mail(), preference.digestHour(), languages.of(me()), preference.version());
    }

    private String me() {
        return actor.get().id();
    }
}
