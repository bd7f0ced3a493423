package org.oks.web.platform;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.oks.demonstration.DemonstrationData;

/** Ready means in a demonstration also: its engagements are made. While they are, the clock stands in the past. */
@Readiness
@ApplicationScoped
public class DemonstrationMade implements HealthCheck {
    @EJB
    private DemonstrationData data;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demonstration").status(data.isReady()).build();
    }
}
