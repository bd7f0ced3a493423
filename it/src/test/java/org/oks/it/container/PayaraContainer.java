package org.oks.it.container;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;

/**
 * Runs the product's own server, {@code oks-runtime.jar}, once for the whole suite, and deploys an archive of the same
 * name once: the second test class costs a tenth of a second.
 */
public final class PayaraContainer implements DeployableContainer<PayaraSettings> {
    private final Map<String, ProtocolMetaData> deployed = new HashMap<>();
    private @Nullable ControlledServer server;

    @Override
    public Class<PayaraSettings> getConfigurationClass() {
        return PayaraSettings.class;
    }

    @Override
    public void setup(PayaraSettings settings) {
        // nothing to set up
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public void start() throws LifecycleException {
        try {
            server = ControlledServer.start();
        } catch (Exception e) {
            throw new LifecycleException("The server for the tests inside did not start", e);
        }
    }

    @Override
    public void stop() throws LifecycleException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        ProtocolMetaData known = deployed.get(archive.getName());
        if (known != null) {
            return known;
        }
        if (server == null) {
            throw new DeploymentException("The server was not started");
        }
        Path file = server.folder().resolve(archive.getName());
        archive.as(ZipExporter.class).exportTo(file.toFile(), true);
        server.order("deploy " + file, "@deployed");
        HTTPContext http = new HTTPContext("localhost", server.port());
        http.add(new Servlet("ArquillianServletRunnerEE9", contextRoot(archive)));
        ProtocolMetaData metaData = new ProtocolMetaData().addContext(http);
        deployed.put(archive.getName(), metaData);
        return metaData;
    }

    /** In an EAR Arquillian's servlet sits in the WAR of the tests. */
    private static String contextRoot(Archive<?> archive) {
        String name = archive instanceof EnterpriseArchive
                ? archive.getContent(Filters.include(".*\\.war"))
                        .keySet()
                        .iterator()
                        .next()
                        .get()
                : "/" + archive.getName();
        return name.replaceAll("\\.[a-z]+$", "");
    }

    /** Stays for the next class: see above. */
    @Override
    public void undeploy(Archive<?> archive) {
        // the server takes everything along when it ends
    }
}
