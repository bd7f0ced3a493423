package org.oks.platform;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;

/** Has files scanned that were stored while no scanner could be reached. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class FileScans {
    private static final System.Logger LOG = System.getLogger(FileScans.class.getName());

    @Inject
    FileScanSteps steps;

    @Inject
    VirusScanner scanner;

    @Inject
    CurrentActor actor;

    /** Looks at the oldest of them; ends when the scanner cannot be asked. */
    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    public void again() {
        if (!Launched.isUp() || !scanner.isSetUp()) {
            return;
        }
        try (var as = actor.act(Actor.system("platform/scan", null))) {
            for (String hash : steps.waiting()) {
                Path place = StoredFiles.place(hash);
                if (!Files.isRegularFile(place)) {
                    continue;
                }
                VirusScanner.Finding finding = scanner.scan(place);
                if (!finding.reached()) {
                    return;
                }
                steps.found(hash, finding);
                LOG.log(System.Logger.Level.INFO, "file scanned hash={0} state={1}", hash, finding.state());
            }
        }
    }
}
