package org.oks.it.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oks.it.server.OksProcess;
import org.oks.it.server.Postgres;
import org.oks.it.server.PostgresDatabase;
import org.oks.it.server.Workplace;

/** Whatever keeps OKS from starting ends it with a code of its own and one line that says what to do. */
class BadEndingsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @ParameterizedTest
    @CsvSource({
        "--ports 8080, I do not know the option '--ports'",
        "--port eighty, --port takes a number up to 65535",
        "--port, --port needs a value",
        "--clock 2017-03-14T09:00Z, --clock sets the time of a demonstration only",
        "--demo --clock yesterday, --clock takes a time such as 2017-03-14T09:00Z",
        "serve, I do not understand 'serve'"
    })
    void aBadOptionEndsWith1(String options, String line) throws IOException {
        OksProcess oks = OksProcess.start(Workplace.oksJar(), Map.of(), List.of(options.split(" ")));
        assertEnds(oks, 1, line);
    }

    @Test
    void aDatabaseOfAKindWeDoNotKnowEndsWith1() throws IOException {
        assertEnds(start("unknown", Map.of("OKS_DB_URL", "jdbc:oracle:thin:@x")), 1, "jdbc:postgresql:");
    }

    @Test
    void aDatabaseThatCannotBeReachedEndsWith5() throws IOException {
        Map<String, String> nobodyThere =
                Map.of("OKS_DB_URL", "jdbc:postgresql://localhost:1/oks", "OKS_DB_USER", "oks", "OKS_DB_PASSWORD", "x");
        assertEnds(start("unreachable", nobodyThere), 5, "Check that it runs, and OKS_DB_URL");
    }

    @Test
    void aDatabaseThatHoldsSomethingElseEndsWith6() throws IOException, SQLException {
        PostgresDatabase database = Postgres.running().emptyDatabase();
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE somebody_elses (id INT)");
        }
        assertEnds(start("not-ours", database.environment()), 6, "could not be brought to this version");
    }

    /** Payara answers "deployed" although the deployment failed; without our look at what is deployed OKS would be ready. */
    @Test
    void anApplicationThatFailsToStartEndsWith4() throws IOException {
        Path folder = Workplace.fresh("broken");
        Path file = folder.resolve("broken.ear");
        JavaArchive module = ShrinkWrap.create(JavaArchive.class, "broken.jar")
                .addClass(FailsAtStart.class)
                .addAsManifestResource(new StringAsset(""), "beans.xml");
        ShrinkWrap.create(EnterpriseArchive.class)
                .addAsModule(module)
                .as(ZipExporter.class)
                .exportTo(file.toFile());
        assertEnds(start("broken-data", Map.of(), "--deploy", file.toString()), 4, FailsAtStart.REASON);
    }

    private static OksProcess start(String name, Map<String, String> environment, String... options)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--port", "0", "--data"));
        arguments.add(Workplace.fresh("ends-" + name).resolve("data").toString());
        arguments.addAll(List.of(options));
        return OksProcess.start(Workplace.oksJar(), environment, arguments);
    }

    private static void assertEnds(OksProcess oks, int code, String line) {
        assertEquals(code, oks.awaitEnd(PATIENCE), oks.output());
        List<String> said = oks.output()
                .lines()
                .filter(l -> !l.equals("OKS is starting ..."))
                .toList();
        assertEquals(1, said.size(), oks.output());
        assertTrue(said.get(0).startsWith("OKS could not start. "), oks.output());
        assertTrue(said.get(0).contains(line), oks.output());
    }
}
