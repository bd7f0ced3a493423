package org.oks.micro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/**
 * Hands the application what it asks MicroProfile Config for, as system properties: the one source that is there before
 * the data source of the application is made.
 */
final class Settings {
    private Settings() {}

    static Database publish(Options options, DataFolder data, int port) {
        try {
            Database.Setting given = Database.Setting.ofProcess(System::getenv);
            Database database = Database.choose(data, given);
            System.setProperty("oks.db.class", database.driver());
            System.setProperty("oks.db.url", database.url());
            System.setProperty("oks.db.user", database.user());
            System.setProperty("oks.db.password", database.password());
            for (String key : List.of("oks.db.owner.user", "oks.db.owner.password")) {
                String value = given.get(key);
                if (value != null) {
                    System.setProperty(key, value);
                }
            }
            System.setProperty("oks.data", data.root().toString());
            System.setProperty("oks.demo", Boolean.toString(options.demo()));
            if (options.clock() != null) {
                System.setProperty("oks.clock", options.clock().toString());
            }
            if (given.get("oks.web.url") == null) {
                System.setProperty("oks.web.url", "http://localhost:" + port);
            }
            System.setProperty("oks.local.key", Secret.renew(data.localKey()));
            System.setProperty("java.awt.headless", "true");
            writeLogSettings(data);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeLogSettings(DataFolder data) throws IOException {
        try (InputStream in = Settings.class.getResourceAsStream("/oks-logging.properties")) {
            if (in == null) {
                throw new IllegalStateException("oks-logging.properties is missing in this file");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    data.logSettings(), text.replace("@LOG@", data.logPattern().toString()));
        }
        System.setProperty("java.util.logging.config.file", data.logSettings().toString());
    }
}
