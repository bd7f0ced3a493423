package org.oks.micro;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Payara Micro, running, with at most one word on the console: everything else goes to the log file. */
final class Server {
    private static final String DEPLOYED = "oks.deployed";

    private static final String ADDRESS =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address";

    private final PayaraMicroRuntime payara;
    private final AdminCommandRunner commands;

    private Server(PayaraMicroRuntime payara, AdminCommandRunner commands) {
        this.payara = payara;
        this.commands = commands;
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
            AtomicReference<AdminCommandRunner> commands = new AtomicReference<>();
            micro.setPostBootHandler(commands::set);
            PayaraMicroRuntime payara = micro.bootStrap();
            return new Server(payara, Objects.requireNonNull(commands.get()));
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
            // the application's jobs wait for this: Payara disturbs them while it still deploys
            System.setProperty(DEPLOYED, "false");
            boolean accepted = payara.deploy(file.toFile());
            System.setProperty(DEPLOYED, "true");
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

    /** Ends the applications in order. Not undeploy, which then spends seconds on deleting what the next start deletes. */
    void endApplications() {
        for (String name : Set.copyOf(payara.getDeployedApplicationNames())) {
            ClusterCommandResult result = commands.run("disable", name);
            if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
                payara.undeploy(name);
            }
        }
    }
}
