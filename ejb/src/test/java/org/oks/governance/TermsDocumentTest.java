package org.oks.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.Sector;

/** Templates of terms of reference: what is taken, what is refused, and what stands in the document that was filled in. */
class TermsDocumentTest {
    private static final Map<TermsField, String> VALUES = Map.of(
            TermsField.ROLE, "Coordinator", TermsField.CLIENT, "NACO", TermsField.TASKS, "Keeps the plan.\nReports.");

    @Test
    void aPlaceholderThatWordCutIntoPiecesIsFilledInAndKeepsWhatStandsAround() throws IOException {
        byte[] template = document("Terms for ", "{{ro", "le", "}} of {{ Client }}", ", signed");
        TermsDocument.check(new ByteArrayInputStream(template));
        assertThat(text(TermsDocument.fill(new ByteArrayInputStream(template), VALUES)))
                .contains("Terms for Coordinator of NACO, signed")
                .doesNotContain("{{");
    }

    @Test
    void tablesHeadersAndSeveralLinesAreFilledIn() throws IOException {
        byte[] template;
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{client}} / {{client}}");
            document.createTable(1, 2).getRow(0).getCell(1).setText("as {{role}}");
            document.createParagraph().createRun().setText("1. {{tasks}} End.");
            template = bytes(document);
        }
        String filled = text(TermsDocument.fill(new ByteArrayInputStream(template), VALUES));
        assertThat(filled)
                .contains("NACO / NACO", "as Coordinator", "1. Keeps the plan.\nReports. End.")
                .doesNotContain("{{");
    }

    @Test
    void whatIsFilledInIsNotLookedAtAgain() throws IOException {
        byte[] template = document("{{person}} and {{role}}");
        assertThat(text(TermsDocument.fill(
                        new ByteArrayInputStream(template),
                        Map.of(TermsField.PERSON, "{{role}}", TermsField.ROLE, "Champion"))))
                .contains("{{role}} and Champion");
    }

    @Test
    void unknownPlaceholdersAreNamedAndOtherFilesRefused() throws IOException {
        byte[] template = document("{{role}} {{salary}} {{bo", "ss}}");
        assertThatThrownBy(() -> TermsDocument.check(new ByteArrayInputStream(template)))
                .isInstanceOfSatisfying(
                        TermsRefused.class, refused -> assertThat(refused.text().in(Locale.ENGLISH))
                                .contains("{{boss}}, {{salary}}")
                                .doesNotContain("{{role}}"));
        byte[] noDocument = "Terms for {{role}}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TermsDocument.check(new ByteArrayInputStream(noDocument)))
                .isInstanceOfSatisfying(
                        TermsRefused.class,
                        refused -> assertThat(refused.text().key()).isEqualTo("governance.terms.no-docx"));
    }

    @ParameterizedTest
    @EnumSource(ClientRole.class)
    void theTemplateOfEachRoleIsItselfOneThatIsTakenAndIsFilledInWhole(ClientRole role) throws IOException {
        byte[] shipped = ShippedTerms.of(role, Locale.ENGLISH);
        TermsDocument.check(new ByteArrayInputStream(shipped));
        RoleDraft said = new RoleDraft(
                role,
                "Own title",
                "Nita Rao",
                "Planning",
                20,
                LocalDate.parse("2017-03-01"),
                null,
                "Director general",
                null,
                null,
                null);
        String filled = text(TermsDocument.fill(
                new ByteArrayInputStream(shipped),
                TermsWriting.values(said, facts(), LocalDate.parse("2017-03-10"), Locale.ENGLISH)));
        assertThat(filled)
                .contains("Terms of reference: " + role.text().in(Locale.ENGLISH))
                .contains("NACO", "India", "Nita Rao", "Planning", "20%", "March 1, 2017", "Director general")
                .contains("to be agreed", "March 10, 2017", "E-1", role.tasks().in(Locale.ENGLISH))
                .doesNotContain("{{", "?governance");
    }

    private static EngagementFacts facts() {
        return new EngagementFacts(
                "E-1",
                0,
                "NACO",
                "IN",
                Sector.HEALTH,
                EngagementSize.FULL,
                "Learn.",
                null,
                "None.",
                LocalDate.parse("2017-01-01"),
                LocalDate.parse("2018-01-01"),
                false,
                null,
                EngagementStatus.ACTIVE,
                2,
                null,
                null,
                null,
                "amina",
                Instant.EPOCH,
                null,
                null);
    }

    private static byte[] document(String... pieces) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            for (String piece : pieces) {
                paragraph.createRun().setText(piece);
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        document.write(written);
        return written.toByteArray();
    }

    private static String text(byte[] docx) throws IOException {
        try (InputStream content = new ByteArrayInputStream(docx);
                XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(content))) {
            return text.getText();
        }
    }
}
