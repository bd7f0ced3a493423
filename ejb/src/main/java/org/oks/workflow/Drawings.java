package org.oks.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/**
 * The drawings and decision tables of this release. What has not changed since the last start is not deployed again;
 * what has becomes a new version, and what runs ends on the version it began with.
 */
final class Drawings {
    private static final Logger LOG = System.getLogger(Drawings.class.getName());

    /** By name, not by a search of the class path: a drawing is part of the release or it is not. */
    static final List<String> FILES = List.of(
            "engagement.bpmn",
            "phase-1-visioning.bpmn",
            "phase-2-governance.bpmn",
            "phase-3-capture.bpmn",
            "phase-4-peer-learning.bpmn",
            "review-gate.bpmn",
            "gate-readiness.dmn",
            "gate-decision.dmn",
            "deadlines.dmn");

    private Drawings() {}

    static DeploymentWithDefinitions deploy(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name("oks")
                .source("oks")
                .enableDuplicateFiltering(true);
        for (String file : FILES) {
            try (InputStream in = open(file)) {
                deployment.addInputStream(file, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        DeploymentWithDefinitions deployed = deployment.deployWithResult();
        LOG.log(Level.INFO, "Drawings are ready: deployment={0}", deployed.getId());
        return deployed;
    }

    private static InputStream open(String file) {
        InputStream in = Drawings.class.getResourceAsStream("/bpmn/" + file);
        if (in == null) {
            throw new IllegalStateException("The drawing " + file + " is not shipped");
        }
        return in;
    }
}
