package org.oks.micro;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * For the tests: takes {@code deploy FILE} and {@code undeploy NAME} from standard input and answers each with one line
 * that begins with '@'. Ends when the input closes, so that a test that dies leaves no server behind.
 */
final class Control {
    private final Server server;
    private final Database database;
    private final DataFolder data;

    Control(Server server, Database database, DataFolder data) {
        this.server = server;
        this.database = database;
        this.data = data;
    }

    void obey(InputStream orders, PrintStream answers) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(orders, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            answers.println(answer(line));
        }
    }

    private String answer(String order) {
        String[] words = order.split(" ", 2);
        try {
            return switch (words[0]) {
                case "deploy" -> "@deployed " + server.deploy(Path.of(words[1]), database, data);
                case "undeploy" -> {
                    server.undeploy(words[1]);
                    yield "@undeployed " + words[1];
                }
                default -> "@failed I do not understand '" + order + "'";
            };
        } catch (CannotStart e) {
            return "@failed " + e.getMessage();
        }
    }
}
