package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.Set;
import org.oks.engagement.EngagementDirectory;
import org.oks.notice.Addressee;
import org.oks.notice.MailDraft;
import org.oks.notice.Post;
import org.oks.people.Directory;
import org.oks.platform.Settings;
import org.oks.platform.Text;

/** The letter to a sponsor without an account: what is to be signed off, who proposes it, and the link. */
@ApplicationScoped
class SponsorLetter {
    @Inject
    Post post;

    @Inject
    EngagementDirectory engagements;

    @Inject
    Directory directory;

    void write(SponsorLink link, ElementView element, String secret) {
        AskedSignature asked = asked(link, element);
        Addressee to = new Addressee(null, asked.name(), link.address(), asked.language());
        post.write(new MailDraft(
                to,
                "sponsor-sign-off",
                link.engagementId(),
                Text.of("governance.mail.sign.subject", asked.client()),
                body(asked),
                Settings.webUrl() + "/governance/sign.xhtml?token=" + secret,
                SponsorLink.LIFE));
    }

    /** What is asked, with the names of whoever asks and of the client. */
    AskedSignature asked(SponsorLink link, ElementView element) {
        String by = link.askedBy();
        return new AskedSignature(
                link.name(),
                link.function(),
                directory.names(Set.of(by)).getOrDefault(by, by),
                engagements.facts(link.engagementId()).client(),
                element.type(),
                Objects.requireNonNullElse(element.what(), ""),
                Objects.requireNonNullElse(element.ownerName(), ""),
                Objects.requireNonNullElse(element.ownerFunction(), ""),
                Objects.requireNonNullElse(element.version(), 0L),
                link.endsAt(),
                link.language());
    }

    private static Text body(AskedSignature asked) {
        return Text.of(
                "governance.mail.sign",
                asked.askedBy(),
                asked.client(),
                asked.function(),
                asked.type().text(),
                Post.quoted(asked.what()),
                asked.ownerName(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(asked.language())
                        .format(asked.endsAt().atOffset(ZoneOffset.UTC)),
                Post.LINK);
    }
}
