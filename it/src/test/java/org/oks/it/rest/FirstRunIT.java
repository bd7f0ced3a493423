package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/** Without a demonstration nobody can sign in until the token in the data folder has made the first administrator. */
class FirstRunIT {
    private static final String PASSWORD = "lantern orchid ferry moss";

    @Test
    void theTokenMakesOneAdministratorOnce() throws IOException {
        Path folder = Workplace.fresh("first-run");
        try (OksServer server = OksServer.start(folder.resolve("data"), Map.of(), "--no-demo")) {
            Path file = server.data().resolve("first-admin.token");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(server.data().resolve("demo-sign-ins.txt")).doesNotExist();
            for (String name : new String[] {"admin", "demo", "ada.admin", "administrator"}) {
                for (String password : new String[] {"", name, "changeit"}) {
                    Rest.anonymous(server)
                            .post("sessions", "{'name':'" + name + "','password':'" + password + "'}")
                            .isProblem(401, "sign-in-refused");
                }
            }
            String path = "/first-run.xhtml?token=" + Files.readString(file).strip();

            assertThat(PageForm.open(server, "/first-run.xhtml?token=guessed").hasForm())
                    .isFalse();
            PageForm.open(server, path);
            PageForm.open(server, path);
            form(server, path).with("again", "something else").send("send").stays("The two passwords differ");
            form(server, path).send("send").leadsTo("/sign-in.xhtml");

            assertThat(file).doesNotExist();
            assertThat(PageForm.open(server, path).hasForm()).isFalse();
            Rest boss = Rest.signIn(server, "the.boss", PASSWORD);
            assertThat(boss.get("session").is(200).list("roles").toString()).isEqualTo("[\"administrator\"]");
            assertThat(boss.get("people").is(200).at("total").getAsInt()).isEqualTo(1);
        }
    }

    private static PageForm form(OksServer server, String path) {
        return PageForm.open(server, path)
                .with("id", "the.boss")
                .with("name", "The Boss")
                .with("email", "")
                .with("password", PASSWORD)
                .with("again", PASSWORD);
    }
}
