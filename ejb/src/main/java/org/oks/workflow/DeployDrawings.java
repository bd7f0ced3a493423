package org.oks.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.oks.bpmn.Drawings;

/**
 * Gives the engine the drawings and decision tables of this release. What has not changed since the last start is not
 * deployed again; what has becomes a new version, and what runs ends on the version it began with.
 */
final class DeployDrawings {
    private static final Logger LOG = System.getLogger(DeployDrawings.class.getName());

    private DeployDrawings() {}

    static DeploymentWithDefinitions into(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name("oks")
                .source("oks")
                .enableDuplicateFiltering(true);
        for (String resource : Drawings.RESOURCES) {
            try (InputStream in = open(resource)) {
                deployment.addInputStream(resource, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        DeploymentWithDefinitions deployed = deployment.deployWithResult();
        LOG.log(Level.INFO, "Drawings are ready: deployment={0}", deployed.getId());
        return deployed;
    }

    /** By the class that lies beside them: in the container they are in the application's library folder. */
    private static InputStream open(String resource) {
        InputStream in = Drawings.class.getResourceAsStream("/" + resource);
        if (in == null) {
            throw new IllegalStateException("The drawing " + resource + " is not shipped");
        }
        return in;
    }
}
