package org.oks.platform;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of this room, by MicroProfile Config; {@code META-INF/microprofile-config.properties} is the reference. */
public final class Settings {
    private Settings() {}

    /** True in a demonstration: demonstration data, sign-ins that are printed, a clock that can be moved. */
    public static boolean demo() {
        return config().getOptionalValue("oks.demo", Boolean.class).orElse(false);
    }

    /**
     * {@code oks.demo.engagements}: how many engagements a demonstration shall have at least, for those who want to see or
     * measure a large portfolio; 0 for those of its story alone.
     */
    public static int demoEngagements() {
        return config().getOptionalValue("oks.demo.engagements", Integer.class).orElse(0);
    }

    /**
     * The instant a demonstration starts at, if one was given.
     *
     * @throws IllegalStateException when one was given outside a demonstration
     */
    public static Optional<Instant> demoClock() {
        Optional<Instant> clock =
                config().getOptionalValue("oks.clock", String.class).map(Instant::parse);
        if (clock.isPresent() && !demo()) {
            throw new IllegalStateException("oks.clock is for demonstrations only. Remove it, or set oks.demo=true.");
        }
        return clock;
    }

    /** The folder for files and what else outlives a restart beside the database. */
    public static Path data() {
        return Path.of(config().getOptionalValue("oks.data", String.class).orElse("oks-data"));
    }

    /** The public address of this application, for links; never taken from a request. */
    public static String webUrl() {
        return config().getOptionalValue("oks.web.url", String.class).orElse("http://localhost:8080");
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
