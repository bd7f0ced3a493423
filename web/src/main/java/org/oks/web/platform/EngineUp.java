package org.oks.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.oks.workflow.Engine;

/** Ready means also: the process engine runs. It starts after the migrations, so its being up says that they are done. */
@Readiness
@ApplicationScoped
public class EngineUp implements HealthCheck {
    @Inject
    private Engine engine;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine").status(engine.isUp()).build();
    }
}
