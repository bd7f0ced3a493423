package org.oks.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that somebody typed before lists were read counts as a person's word, whatever signs it holds. */
class NamesFromBeforeTest {
    @ParameterizedTest
    @ValueSource(strings = {"Water", "The \"new\" school", "Roads \\ rails", "Projet d'éducation", "Tab\tand\nline"})
    void aNameFromBeforeIsAPersonsWord(String name) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:names_from_before");
                Statement statement = connection.createStatement()) {
            statement.execute("create table operation_operation (name varchar(300), edits text)");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into operation_operation values (?, '{}')")) {
                insert.setString(1, name);
                insert.execute();
            }
            statement.execute(update());
            try (ResultSet row = statement.executeQuery("select edits from operation_operation")) {
                assertThat(row.next()).isTrue();
                assertThat(OperationJson.edits(row.getString(1)).of(ListColumn.NAME))
                        .isNotNull()
                        .extracting(Edit::value)
                        .isEqualTo(name.replaceAll("[\t\n]", " "));
            }
        }
    }

    private static String update() throws Exception {
        try (InputStream script = NamesFromBeforeTest.class.getResourceAsStream("/db/common/V090__operation.sql")) {
            String sql = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            int begin = sql.indexOf("update operation_operation");
            return sql.substring(begin, sql.indexOf("\"}}';", begin) + 4);
        }
    }
}
