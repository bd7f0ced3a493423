package org.oks.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oks.notice.ChangePreferences;
import org.oks.notice.MailChoice;
import org.oks.notice.Preferences;
import org.oks.notice.PreferencesView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.Languages;
import org.oks.platform.Settings;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Say;

/** How the reader wants to be told by mail, and in which language. */
@Named("preferencesPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class PreferencesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Preferences preferences;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    private @Nullable MailChoice mail;
    private int digestHour;
    private @Nullable String language;
    private long version;
    private @Nullable Conflict conflict;

    @PostConstruct
    void load() {
        PreferencesView mine = preferences.get();
        mail = mine.mail();
        digestHour = mine.digestHour();
        language = mine.language();
        version = mine.version();
    }

    /** Saves; the page that follows is in the language that was chosen. */
    public @Nullable String save() {
        conflict = null;
        try {
            return answer.to(
                    () -> preferences.change(new ChangePreferences(mail, digestHour, language), version),
                    "notice.preferences.saved",
                    "/notice/preferences.xhtml");
        } catch (ChangedMeanwhile changed) {
            compare(preferences.get());
            return null;
        }
    }

    private void compare(PreferencesView theirs) {
        version = theirs.version();
        conflict = new Conflict()
                .field(say.plain("notice.preferences.mail"), named(mail), named(theirs.mail()))
                .field(say.plain("notice.preferences.hour"), hour(digestHour), hour(theirs.digestHour()))
                .field(say.plain("notice.preferences.language"), language, theirs.language());
    }

    private String named(@Nullable MailChoice choice) {
        return choice == null ? "" : say.plain("notice.preferences.mail." + choice);
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    public List<MailChoice> getChoices() {
        return List.of(MailChoice.values());
    }

    /** The hours of a day. */
    public List<Integer> getHours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    /** "07:00". */
    public String hour(int hour) {
        return String.format(Locale.ROOT, "%02d:00", hour);
    }

    /** The time zone by which the hour is meant. */
    public String getZone() {
        return Settings.zone().getId();
    }

    /** The languages that are spoken here. */
    public List<Locale> getLanguages() {
        return Languages.all();
    }

    public @Nullable MailChoice getMail() {
        return mail;
    }

    public void setMail(@Nullable MailChoice mail) {
        this.mail = mail;
    }

    public int getDigestHour() {
        return digestHour;
    }

    public void setDigestHour(int digestHour) {
        this.digestHour = digestHour;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }
}
