package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementFacts;
import org.oks.platform.StoredFiles;
import org.oks.platform.Text;

/** Fills the terms of reference of somebody's role in, from the newest template of the role or that of the release. */
@ApplicationScoped
class TermsWriting {
    private static final double PERCENT = 100;

    @Inject
    TermsTemplateRepository templates;

    @Inject
    StoredFiles files;

    byte[] write(RoleDraft said, EngagementFacts facts, LocalDate today, Locale language) {
        ClientRole role = Objects.requireNonNull(said.role());
        Map<TermsField, String> values = values(said, facts, today, language);
        Optional<TermsTemplate> own = templates.newest(role);
        try (InputStream template = own.isPresent()
                ? Files.newInputStream(files.content(own.get().fileHash()).path())
                : new ByteArrayInputStream(ShippedTerms.of(role, language))) {
            return TermsDocument.fill(template, values);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    static Map<TermsField, String> values(RoleDraft said, EngagementFacts facts, LocalDate today, Locale language) {
        ClientRole role = Objects.requireNonNull(said.role());
        Map<TermsField, String> values = new EnumMap<>(TermsField.class);
        values.put(TermsField.CLIENT, facts.client());
        values.put(TermsField.COUNTRY, new Locale("", facts.country()).getDisplayCountry(language));
        values.put(TermsField.ENGAGEMENT, facts.id());
        values.put(TermsField.ROLE, role.text().in(language));
        values.put(TermsField.TITLE, said.title() == null ? role.text().in(language) : said.title());
        values.put(TermsField.PERSON, said(said.person(), language));
        values.put(TermsField.UNIT, said(said.unit(), language));
        values.put(TermsField.TASKS, said.tasks() == null ? role.tasks().in(language) : said.tasks());
        values.put(TermsField.REPORTS_TO, said(said.reportsTo(), language));
        values.put(
                TermsField.SHARE,
                said(
                        said.share() == null
                                ? null
                                : NumberFormat.getPercentInstance(language).format(said.share() / PERCENT),
                        language));
        values.put(TermsField.SINCE, said(day(said.since(), language), language));
        values.put(TermsField.UNTIL, said(day(said.until(), language), language));
        values.put(TermsField.DATE, Objects.requireNonNull(day(today, language)));
        return values;
    }

    private static @Nullable String day(@Nullable LocalDate day, Locale language) {
        return day == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(day);
    }

    private static String said(@Nullable String value, Locale language) {
        return value == null ? Text.of("governance.terms.open").in(language) : value;
    }
}
