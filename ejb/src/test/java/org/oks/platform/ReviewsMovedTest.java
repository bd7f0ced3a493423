package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier release kept as closing reviews in room engagement is found again in room learning. */
class ReviewsMovedTest {
    private static final String EARLIER = "insert into engagement_institution"
            + " (id, name, name_key, country) values ('i', 'Institute', 'institute', 'IN');"
            + engagement("E-1", "CLOSED")
            + engagement("E-2", "CANCELLED")
            + engagement("E-3", "CLOSING")
            + "insert into engagement_closing values ('E-1', 'Meant', 'Came', 'Why', 'Again', 'Else', null, 'ada',"
            + " timestamp with time zone '2017-03-14 23:30:00+00');"
            + "insert into engagement_closing values ('E-2', null, null, null, null, null, 'Nobody is left.', 'mina',"
            + " timestamp with time zone '2017-03-15 09:00:00+00');"
            + "insert into workflow_inbox values ('t', 'E-3', 'engagement', 'closing-review', null, null, 'lead', null,"
            + " null, timestamp with time zone '2017-03-16 09:00:00+00',"
            + " timestamp with time zone '2017-04-16 09:00:00+00', '/engagement/closing.xhtml');";

    @Test
    void onH2(@TempDir Path folder) throws SQLException {
        areMoved(new MigrationsTarget(
                "org.h2.jdbcx.JdbcDataSource", "jdbc:h2:file:" + folder.resolve("oks"), "oks", "secret", "oks"));
    }

    @Test
    void onPostgres() throws SQLException, IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            areMoved(new MigrationsTarget(
                    "org.postgresql.ds.PGSimpleDataSource",
                    postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", ""),
                    "postgres",
                    "",
                    "postgres"));
        }
    }

    private static void areMoved(MigrationsTarget target) throws SQLException {
        Flyway.configure(MigrationsTarget.loader())
                .dataSource(target.open())
                .table("flyway_rooms")
                .placeholderReplacement(false)
                .locations("classpath:db/common", "classpath:db/" + target.vendor())
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("169?")
                .load()
                .migrate();
        try (Connection connection = target.open().getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(EARLIER);
            }
            Flyway.configure(MigrationsTarget.loader())
                    .dataSource(target.open())
                    .table("flyway_rooms")
                    .placeholderReplacement(false)
                    .locations("classpath:db/common", "classpath:db/" + target.vendor())
                    .outOfOrder(true)
                    .load()
                    .migrate();
            assertThat(rows(
                            connection,
                            "select id, engagement_id, kind, phase, action, held_on, participants, recorded_by, version"
                                    + " from learning_action_review"))
                    .containsExactly("end-of-E-1, E-1, AAR, null, null, null, null, ada, 1");
            assertThat(rows(connection, "select question, answer from learning_answer order by answer"))
                    .containsExactly(
                            "SAME_AGAIN, Again", "ACTUAL, Came", "DIFFERENTLY, Else", "INTENDED, Meant", "CAUSES, Why");
            assertThat(rows(
                            connection,
                            "select engagement_id, review_id, waived_reason, settled_by from learning_end_review"
                                    + " order by engagement_id"))
                    .containsExactly("E-1, end-of-E-1, null, ada", "E-2, null, Nobody is left., mina");
            assertThat(rows(
                            connection,
                            "select count(*) from learning_end_review e join learning_action_review r"
                                    + " on r.id = e.review_id where r.recorded_at = e.settled_at and e.settled_at ="
                                    + " timestamp with time zone '2017-03-14 23:30:00+00'"))
                    .containsExactly("1");
            assertThat(rows(connection, "select form_key from workflow_inbox"))
                    .containsExactly("/learning/review.xhtml");
            assertThatThrownBy(() -> rows(connection, "select * from engagement_closing"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static String engagement(String id, String status) {
        return "insert into engagement_engagement (id, client_id, client_name, country, sector, size, objective, starts_on,"
                + " ends_on, illustrative, status, phase, proposed_by, proposed_at, version) values ('" + id
                + "', 'i', 'Institute', 'IN', 'HEALTH', 'LIGHT', 'Learn.', date '2017-03-01', date '2018-03-01', true,"
                + " '" + status + "', 4, 'ada', timestamp with time zone '2017-03-01 09:00:00+00', 1);";
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    values.add(result.getString(column));
                }
                rows.add(String.join(", ", values.stream().map(String::valueOf).toList()));
            }
        }
        return rows;
    }
}
