package org.oks.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Begins the migrations first of all, before the server looks for beans; {@link Migrations} waits for their end. */
public class MigrationsAhead implements Extension {
    private @Nullable Ahead<MigrationsTarget> begun;

    void begin(@Observes BeforeBeanDiscovery starting) {
        MigrationsTarget target = MigrationsTarget.of(ConfigProvider.getConfig());
        begun = new Ahead<>("migrations", () -> {
            Migrations.run(target);
            return target;
        });
    }

    /** @throws MigrationFailed when the database is not as this release needs it */
    void await() {
        Objects.requireNonNull(begun).get();
    }
}
