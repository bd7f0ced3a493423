package org.oks.micro;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Payara Micro, running, with at most one word on the console: everything else goes to the log file. */
final class Server {
    private static final String ADDRESS =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address";

    private final PayaraMicroRuntime payara;

    private Server(PayaraMicroRuntime payara) {
        this.payara = payara;
    }

    /** @param thisMachineOnly nobody from outside can reach it */
    static Server boot(DataFolder data, int port, boolean thisMachineOnly) {
        try {
            UnpackedRuntime.prepare(data.runtime());
            PayaraMicro micro = PayaraMicro.getInstance(true);
            micro.setHttpPort(port);
            // setNoCluster would win over this one and leave Hazelcast on: 2 s and 500 MB
            micro.setNoHazelcast(true);
            micro.setPrintLogo(false);
            micro.setLogPropertiesFile(data.logSettings().toFile());
            if (thisMachineOnly) {
                micro.setPreBootHandler(commands -> commands.run("set", ADDRESS + "=127.0.0.1"));
            }
            return new Server(micro.bootStrap());
        } catch (BootstrapException | RuntimeException e) {
            throw new CannotStart(
                    Ending.NOT_STARTED, "The server did not start: " + e.getMessage() + ". Details: " + data.log(), e);
        }
    }

    /**
     * Deploys an application and gives the name it got.
     *
     * @throws CannotStart with the first cause found in the log
     */
    String deploy(Path file, Database database, DataFolder data) {
        try (Problems problems = Problems.watch()) {
            Set<String> before = new HashSet<>(payara.getDeployedApplicationNames());
            boolean accepted = payara.deploy(file.toFile());
            // Payara answers true although the deployment failed: only the list of names can be believed
            Set<String> names = new HashSet<>(payara.getDeployedApplicationNames());
            names.removeAll(before);
            if (accepted && !names.isEmpty()) {
                return names.iterator().next();
            }
            throw Diagnosis.of(problems, database, data);
        }
    }

    Doors doors() {
        return Doors.of(payara.getClass().getClassLoader());
    }

    void undeploy(String name) {
        payara.undeploy(name);
    }

    void undeployAll() {
        for (String name : Set.copyOf(payara.getDeployedApplicationNames())) {
            payara.undeploy(name);
        }
    }
}
