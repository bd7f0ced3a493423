package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a release, from nothing, on both databases. */
class MigrationsTest {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        try (Connection c = postgres.getPostgresDatabase().getConnection();
                Statement s = c.createStatement()) {
            s.execute("create role oks_owner login password 'owner'");
            s.execute("create role oks_app login password 'app'");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void fromNothingOnH2AndASecondRunDoesNothing(@TempDir Path folder) throws SQLException {
        MigrationsTarget h2 = h2(folder);
        Migrations.run(h2);
        int scripts = scripts(h2);
        assertThat(scripts).isGreaterThanOrEqualTo(8);
        Migrations.run(h2);
        assertThat(scripts(h2)).isEqualTo(scripts);
        engineStartsOn(h2, "oks", "secret");
    }

    @Test
    void fromNothingOnPostgresAndASecondRunDoesNothing() throws SQLException {
        MigrationsTarget target = newDatabase("fresh");
        Migrations.run(target);
        int scripts = scripts(target);
        assertThat(scripts).isGreaterThanOrEqualTo(8);
        Migrations.run(target);
        assertThat(scripts(target)).isEqualTo(scripts);
        engineStartsOn(target, "oks_app", "app");
    }

    @Test
    void twoNodesMayStartAtOnce() throws Exception {
        MigrationsTarget target = newDatabase("two_nodes");
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            Callable<Integer> node = () -> {
                Migrations.run(target);
                return scripts(target);
            };
            List<Integer> counted = new ArrayList<>();
            for (Future<Integer> done : nodes.invokeAll(List.of(node, node, node))) {
                counted.add(done.get());
            }
            assertThat(counted).containsOnly(scripts(target));
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void theApplicationsRoleMayAddToTheRecordButNotChangeIt() throws SQLException {
        MigrationsTarget target = newDatabase("roles");
        Migrations.run(target);
        execute(target, target.owner(), "owner", "create table audit_sample (id integer)");
        execute(target, target.owner(), "owner", "create table sample (id integer)");
        Migrations.run(target);
        execute(target, "oks_app", "app", "insert into audit_sample values (1)");
        execute(target, "oks_app", "app", "insert into sample values (1)");
        execute(target, "oks_app", "app", "update sample set id = 2");
        for (String forbidden : List.of(
                "update audit_sample set id = 2",
                "delete from audit_sample",
                "truncate audit_sample",
                "drop table sample",
                "create table other (id integer)",
                "delete from flyway_rooms")) {
            assertThatThrownBy(() -> execute(target, "oks_app", "app", forbidden))
                    .as(forbidden)
                    .isInstanceOf(SQLException.class)
                    .hasMessageFindingMatch("permission denied|must be owner");
        }
        assertThat(MigrationsGrants.rights("audit_head")).isEqualTo("select, insert, update");
    }

    @Test
    void whatWasRecordedStaysForTheApplicationsRoleUnlessItsWordsAreErased() throws SQLException {
        MigrationsTarget target = newDatabase("record");
        Migrations.run(target);
        execute(
                target,
                "oks_app",
                "app",
                "insert into audit_event values ('e', now(), 'a', null, 'x', 't', 's', null, 'r', 'p', 'h');"
                        + "insert into audit_payload values ('e', 'salt', 'words');"
                        + "insert into audit_link values (1, 'e', 'p', 'h')");
        execute(target, "oks_app", "app", "update audit_payload set body = null where event_id = 'e'");
        for (String forbidden : List.of(
                "update audit_event set actor = 'b'",
                "delete from audit_event",
                "truncate audit_event cascade",
                "update audit_link set hash = 'x'",
                "delete from audit_link",
                "truncate audit_link",
                "update audit_payload set salt = 'x'",
                "update audit_payload set event_id = 'x'",
                "delete from audit_payload",
                "truncate audit_payload",
                "delete from audit_head",
                "update audit_pending set event_id = 'x'")) {
            assertThatThrownBy(() -> execute(target, "oks_app", "app", forbidden))
                    .as(forbidden)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aFailureIsOneSentence() throws SQLException {
        MigrationsTarget nowhere = new MigrationsTarget(
                "org.postgresql.ds.PGSimpleDataSource",
                "jdbc:postgresql://localhost:1/none?password=hidden",
                "oks",
                "",
                "oks");
        assertThatThrownBy(() -> Migrations.run(nowhere))
                .isInstanceOf(MigrationFailed.class)
                .hasNoCause()
                .hasMessageStartingWith("The database at jdbc:postgresql://localhost:1/none does not let oks in: ")
                .hasMessageNotContaining("hidden")
                .hasMessageNotContaining("\n");

        MigrationsTarget taken = newDatabase("taken");
        execute(taken, taken.owner(), "owner", "create table something_else (id integer)");
        assertThatThrownBy(() -> Migrations.run(taken))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("holds tables of something else");
    }

    private static MigrationsTarget h2(Path folder) {
        return new MigrationsTarget(
                "org.h2.jdbcx.JdbcDataSource", "jdbc:h2:file:" + folder.resolve("oks"), "oks", "secret", "oks");
    }

    private static MigrationsTarget newDatabase(String name) throws SQLException {
        try (Connection c = postgres.getPostgresDatabase().getConnection();
                Statement s = c.createStatement()) {
            s.execute("create database " + name + " owner oks_owner");
        }
        return new MigrationsTarget(
                "org.postgresql.ds.PGSimpleDataSource",
                postgres.getJdbcUrl("oks_owner", name).replaceAll("\\?.*", ""),
                "oks_owner",
                "owner",
                "oks_app");
    }

    private static int scripts(MigrationsTarget target) throws SQLException {
        try (Connection c = target.open().getConnection();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select (select count(*) from \"flyway_engine\")"
                        + " + (select count(*) from \"flyway_rooms\")")) {
            r.next();
            return r.getInt(1);
        }
    }

    private static void execute(MigrationsTarget target, String user, String password, String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection(target.url(), user, password);
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private static void engineStartsOn(MigrationsTarget target, String user, String password) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(target.vendor());
        configuration.setJdbcDriver(target.postgres() ? "org.postgresql.Driver" : "org.h2.Driver");
        configuration.setJdbcUrl(target.url());
        configuration.setJdbcUsername(user);
        configuration.setJdbcPassword(password);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        ProcessEngine engine = configuration.buildProcessEngine();
        try {
            assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                    .isZero();
        } finally {
            engine.close();
        }
    }
}
