package org.oks.micro;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** Says at ready how to get in: the demonstration's sign-ins, or the link that makes the first administrator. */
final class Welcome {
    private Welcome() {}

    static void say(Options options, DataFolder data, String address) throws IOException {
        if (options.demo() && Files.exists(data.demonstrationSignIns())) {
            System.out.println("Demonstration sign-ins (role, name, password):");
            System.out.println(Files.readString(data.demonstrationSignIns()).stripTrailing());
        }
        String link = firstAdministrator(data, address);
        if (link != null) {
            System.out.println("Nobody can sign in yet. Make the first administrator here, once: " + link);
        }
        System.out.println("Stop with Ctrl+C. Log: " + data.log());
    }

    /** The one-time link, or null when there is an administrator already. */
    static @Nullable String firstAdministrator(DataFolder data, String address) throws IOException {
        if (!Files.exists(data.firstAdministrator())) {
            return null;
        }
        String token = Files.readString(data.firstAdministrator()).strip();
        return address + "/first-run.xhtml?token=" + token;
    }
}
