package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import org.oks.engagement.EngagementDirectory;
import org.oks.notice.Addressee;
import org.oks.notice.MailDraft;
import org.oks.notice.Post;
import org.oks.people.Directory;
import org.oks.platform.Settings;
import org.oks.platform.Text;

/** The letter to somebody outside: what exactly is asked, by whom, and the link. */
@ApplicationScoped
class SubstantiationLetter {
    @Inject
    Post post;

    @Inject
    EngagementDirectory engagements;

    @Inject
    Directory directory;

    void write(Substantiation request, String secret) {
        Asked asked = asked(request);
        Addressee to = new Addressee(null, asked.name(), request.address(), asked.language());
        post.write(new MailDraft(
                to,
                "substantiation",
                request.engagementId(),
                Text.of("contribution.mail.ask.subject", asked.client()),
                body(asked),
                Settings.webUrl() + "/contribution/confirm.xhtml?token=" + secret,
                Substantiation.LIFE));
    }

    /** What is asked, with the names of whoever asks and of the client. */
    Asked asked(Substantiation request) {
        String by = request.askedBy();
        return request.asked(
                directory.names(Set.of(by)).getOrDefault(by, by),
                engagements.facts(request.engagementId()).client());
    }

    private static Text body(Asked asked) {
        Serializable significance = asked.significance().isBlank()
                ? ""
                : Text.of("contribution.mail.ask.significance", Post.quoted(asked.significance()));
        return Text.of(
                "contribution.mail.ask",
                asked.askedBy(),
                asked.client(),
                asked.relation(),
                Post.quoted(asked.statement()),
                significance,
                Post.quoted(asked.ourPart()),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(asked.language())
                        .format(asked.endsAt().atOffset(ZoneOffset.UTC)),
                Post.LINK);
    }
}
