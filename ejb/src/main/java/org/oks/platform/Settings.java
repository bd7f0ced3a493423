package org.oks.platform;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
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

    /** {@code oks.web.zone}: the time zone in which people here live. */
    public static ZoneId zone() {
        return config().getOptionalValue("oks.web.zone", String.class)
                .map(ZoneId::of)
                .orElse(ZoneId.of("UTC"));
    }

    /** The folder for files and what else outlives a restart beside the database. */
    public static Path data() {
        return Path.of(config().getOptionalValue("oks.data", String.class).orElse("oks-data"));
    }

    /** {@code oks.platform.files}: the folder for stored files, shared by all nodes where there are several. */
    public static Path files() {
        return config().getOptionalValue("oks.platform.files", String.class)
                .map(Path::of)
                .orElseGet(() -> data().resolve("files"));
    }

    /** The folder for files on their way here; on the same volume as {@link #files}. */
    public static Path uploads() {
        return config().getOptionalValue("oks.platform.files", String.class)
                .map(folder -> Path.of(folder, "uploads"))
                .orElseGet(() -> data().resolve("uploads"));
    }

    /** {@code oks.platform.document-megabytes}: the largest document or picture. */
    public static long documentBytes() {
        return megabytes("oks.platform.document-megabytes", 25);
    }

    /** {@code oks.platform.media-megabytes}: the largest recording. */
    public static long mediaBytes() {
        return megabytes("oks.platform.media-megabytes", 200);
    }

    /** {@code oks.platform.clamav}: host and port of a ClamAV daemon; empty when nothing is scanned. */
    static Optional<InetSocketAddress> clamav() {
        return config().getOptionalValue("oks.platform.clamav", String.class)
                .filter(address -> !address.isBlank())
                .map(Settings::hostAndPort);
    }

    /** {@code oks.platform.link-checks}: whether this server opens the links that people give, to see whether they open. */
    static boolean linkChecks() {
        return config().getOptionalValue("oks.platform.link-checks", Boolean.class)
                .orElse(true);
    }

    private static InetSocketAddress hostAndPort(String address) {
        int colon = address.lastIndexOf(':');
        try {
            return InetSocketAddress.createUnresolved(
                    address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw new IllegalStateException("oks.platform.clamav must be host:port, such as localhost:3310.", wrong);
        }
    }

    private static long megabytes(String key, int without) {
        return (long) config().getOptionalValue(key, Integer.class).orElse(without) << 20;
    }

    /** The public address of this application, for links; never taken from a request. */
    public static String webUrl() {
        return config().getOptionalValue("oks.web.url", String.class).orElse("http://localhost:8080");
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
