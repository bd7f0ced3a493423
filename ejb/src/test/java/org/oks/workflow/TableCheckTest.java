package org.oks.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A table that administrators bring is taken when it can take the place of the shipped one, and refused with a place. */
class TableCheckTest {
    private static final String KEY = "gate-readiness";
    private static final String SHIPPED = ShippedTables.file(KEY).xml();
    private static final String AT_LEAST = entry("claims-recorded-threshold", "1");

    private static String entry(String id, String text) {
        return "<outputEntry id=\"" + id + "\">\n          <text>" + text + "</text>";
    }

    @ParameterizedTest
    @FieldSource("org.oks.workflow.ShippedTables#KEYS")
    void everyShippedTableIsTaken(String key) {
        assertThatCode(() -> TableCheck.check(key, ShippedTables.file(key))).doesNotThrowAnyException();
    }

    @Test
    void anotherThresholdIsTakenAndAnswers() {
        DecisionTable table = check(replaced(AT_LEAST, entry("claims-recorded-threshold", "3")));
        assertThat(table.rowOf(Map.of("check", "claims-recorded", "phase", 2, "size", "full")))
                .containsEntry("threshold", 3);
    }

    @Test
    void rowsByPhaseAndSizeAreTaken() {
        String split = replaced(
                "<rule id=\"team-lead\">",
                "<rule id=\"team-lead-light\"><inputEntry><text>\"team-lead\"</text></inputEntry>"
                        + "<inputEntry><text>&lt; 5</text></inputEntry><inputEntry><text>\"light\"</text></inputEntry>"
                        + "<outputEntry><text>false</text></outputEntry><outputEntry><text>0</text></outputEntry></rule>"
                        + "<rule id=\"team-lead\">");
        String text = split.replaceFirst(
                "(?s)(<inputEntry id=\"team-lead-size\">\\s*<text>)\"light\",\"full\"", "$1\"full\"");
        assertThat(check(text).rowOf(Map.of("check", "team-lead", "phase", 4, "size", "light")))
                .containsEntry("required", false);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("<rule id=\"team-lead\">", "<rule id=\"team-lead\"", "is no XML"),
                Arguments.of(
                        "<definitions ",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><definitions ",
                        "document type"),
                Arguments.of(
                        "<inputEntry id=\"team-lead-check\">",
                        "<inputEntry id=\"team-lead-check\" expressionLanguage=\"juel\">",
                        "\"juel\" is not taken, at inputEntry team-lead-check"),
                Arguments.of(
                        "<outputEntry id=\"team-lead-required\">",
                        "<outputEntry id=\"team-lead-required\" expressionLanguage=\"javascript\">",
                        "\"javascript\" is not taken"),
                Arguments.of(
                        "<definitions ",
                        "<definitions expressionLanguage=\"http://www.w3.org/1999/XPath\" ",
                        "XPath\" is not taken"),
                Arguments.of(
                        "<decisionTable id",
                        "<extensionElements><camunda:executionListener class=\"X\"/></extensionElements><decisionTable id",
                        "<extensionElements> is not taken, at decision gate-readiness"),
                Arguments.of(
                        "<inputExpression id=\"gate-readiness-in-check-expression\"",
                        "<inputExpression camunda:inputVariable=\"x\" id=\"gate-readiness-in-check-expression\"",
                        "camunda:inputVariable is not taken"),
                Arguments.of(
                        "<dmndi:DMNDI>",
                        "<decision id=\"second\"><decisionTable id=\"t\"/></decision><dmndi:DMNDI>",
                        "one decision"),
                Arguments.of(
                        "<decision id=\"gate-readiness\"",
                        "<decision id=\"gate-ready\"",
                        "with the id \"gate-readiness\""),
                Arguments.of("hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\"", "must be UNIQUE"),
                Arguments.of(">phase</text>", ">stage</text>", "The inputs must be check (string), phase (integer)"),
                Arguments.of(
                        "name=\"threshold\" typeRef=\"integer\"",
                        "name=\"threshold\" typeRef=\"string\"",
                        "The outputs must be"),
                Arguments.of(
                        AT_LEAST, entry("claims-recorded-threshold", "-1"), "threshold is -1; it must be a number"),
                Arguments.of(AT_LEAST, entry("claims-recorded-threshold", "\"many\""), "no right answer: DMN-01005"),
                Arguments.of(AT_LEAST, entry("claims-recorded-threshold", ""), "Row 3, column threshold: nothing"),
                Arguments.of(AT_LEAST, entry("claims-recorded-threshold", "1 +"), "Row 3, column threshold: \"1 +\""),
                Arguments.of(
                        AT_LEAST,
                        entry("claims-recorded-threshold", "count(for i in 1..9999999 return i)"),
                        "\"for\" is not taken"),
                Arguments.of(AT_LEAST, entry("claims-recorded-threshold", "${x}"), "\"${\" is not taken"),
                Arguments.of(
                        entry("claims-recorded-required", "true"),
                        entry("claims-recorded-required", "\"yes\""),
                        "no right answer: DMN-01005"),
                Arguments.of(
                        "<text>\"claims-recorded\"</text>",
                        "<text>\"claim-recorded\"</text>",
                        "There is no row for check claims-recorded, phase 1, size light"),
                Arguments.of(
                        "<text>\"claims-recorded\"</text>",
                        "<text>\"claims-recorded\",\"team-lead\"</text>",
                        "the table gives no right answer"),
                Arguments.of("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"", "not written in UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatCannotTakeItsPlaceIsRefusedWithThePlace(String text, String instead, String said) {
        String sent = replaced(text, instead);
        assertThatThrownBy(() -> check(sent))
                .isInstanceOfSatisfying(RuleTableRefused.class, refused -> assertThat(refused.items().stream()
                                .map(item -> item.text().in(Locale.ENGLISH))
                                .collect(Collectors.joining("\n")))
                        .contains(said)
                        .doesNotContain("?workflow"));
    }

    @Test
    void aRouteThatNobodyKnowsIsRefused() {
        String sent = ShippedTables.file("gate-route").xml().replace("\"again\"", "\"agian\"");
        // a word that the shipped table does not answer is not understood by whoever asks
        assertThatThrownBy(() -> TableCheck.check("gate-route", new RuleTableFile(sent)))
                .isInstanceOfSatisfying(RuleTableRefused.class, refused -> assertThat(
                                refused.items().get(0).text().in(Locale.ENGLISH))
                        .contains("route is agian; it must be one of", "next", "stop"));
    }

    @Test
    void aFileThatIsTooLargeOrNoUtf8IsRefused() {
        byte[] large = new byte[RuleTableFile.MOST_BYTES + 1];
        assertThatThrownBy(() -> RuleTableFile.of(new ByteArrayInputStream(large)))
                .isInstanceOf(RuleTableRefused.class)
                .hasMessageContaining("larger than 200 KB");
        byte[] other = SHIPPED.replace("Gate readiness", "Gâte").getBytes(Charset.forName("ISO-8859-1"));
        assertThatThrownBy(() -> RuleTableFile.of(new ByteArrayInputStream(other)))
                .isInstanceOf(RuleTableRefused.class);
        byte[] right = SHIPPED.getBytes(StandardCharsets.UTF_8);
        assertThat(RuleTableFile.of(new ByteArrayInputStream(right)).xml()).isEqualTo(SHIPPED);
    }

    private static DecisionTable check(String xml) {
        return TableCheck.check(KEY, new RuleTableFile(xml));
    }

    private static String replaced(String text, String instead) {
        assertThat(SHIPPED).contains(text);
        return SHIPPED.replace(text, instead);
    }
}
