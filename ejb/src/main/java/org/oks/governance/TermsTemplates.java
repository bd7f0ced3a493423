package org.oks.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oks.audit.AuditTrail;
import org.oks.people.Roles;
import org.oks.platform.CurrentActor;
import org.oks.platform.NotFound;
import org.oks.platform.StoredFile;
import org.oks.platform.StoredFiles;
import org.oks.platform.Text;

/**
 * Templates of terms of reference: each role has one that comes with the release, and an administrator brings another,
 * which is then filled in. Earlier ones are kept.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class TermsTemplates {
    @Inject
    TermsTemplateRepository templates;

    @Inject
    StoredFiles files;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** All that were brought, by role, the newest first. */
    public List<TermsTemplateView> list() {
        Map<ClientRole, Integer> newest = new EnumMap<>(ClientRole.class);
        List<TermsTemplate> all = templates.all();
        all.forEach(each -> newest.merge(each.view(0).role(), each.number(), Math::max));
        return all.stream()
                .map(each -> each.view(newest.getOrDefault(each.view(0).role(), 0)))
                .sorted(Comparator.comparing(TermsTemplateView::role)
                        .thenComparing(TermsTemplateView::number, Comparator.reverseOrder()))
                .toList();
    }

    /**
     * Brings a template, which is filled in from then on.
     *
     * @param name as the sender calls it
     * @throws TermsRefused when it is no DOCX, or names what nobody can fill in
     */
    public TermsTemplateView bring(ClientRole role, String name, InputStream content) {
        StoredFile file = files.store(name, content, TermsTemplates::look);
        int number = templates.newest(role).map(TermsTemplate::number).orElse(0) + 1;
        TermsTemplate template =
                new TermsTemplate(role, number, file, actor.get().id(), clock.instant());
        templates.add(template);
        TermsTemplateView view = template.view(number);
        audit.record("terms-template.bring", "terms-template", template.id(), null, null, view, null);
        return view;
    }

    /** One that was brought. */
    public TermsTemplateView view(ClientRole role, int number) {
        return list().stream()
                .filter(each -> each.role() == role && each.number() == number)
                .findFirst()
                .orElseThrow(() -> missing(role, number));
    }

    /** Its file. */
    public StoredFiles.Content file(ClientRole role, int number) {
        return files.content(templates.of(role).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> missing(role, number))
                .fileHash());
    }

    /** The template that comes with the release. */
    public byte[] shipped(ClientRole role, Locale language) {
        return ShippedTerms.of(role, language);
    }

    private static NotFound missing(ClientRole role, int number) {
        return new NotFound(Text.of("governance.no.template", role.text(), number));
    }

    private static void look(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            TermsDocument.check(content);
        }
    }
}
