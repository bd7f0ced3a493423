package org.oks.web.platform;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.oks.audit.AuditExport;
import org.oks.audit.AuditVerification;
import org.oks.people.ActAs;
import org.oks.people.Roles;
import org.oks.platform.Actor;
import org.oks.workflow.Consistency;

/**
 * What {@code ./oks check}, {@code ./oks audit verify} and {@code ./oks audit export} ask the running server: from this machine only, with the key
 * that the server wrote into its data folder when it started. To everybody else there is nothing here.
 */
@WebServlet({"/api/local/check", "/api/local/audit/verify", "/api/local/audit/export"})
public class LocalChecks extends HttpServlet {
    private static final long serialVersionUID = 1;

    private static final System.Logger LOG = System.getLogger(LocalChecks.class.getName());
    private static final Actor OPERATOR = new Actor("system:operator/check", Set.of(Roles.ADMINISTRATOR), null);

    @Inject
    private transient ActAs actAs;

    @Inject
    private transient Consistency consistency;

    @Inject
    private transient AuditVerification audit;

    @Inject
    private transient AuditExport export;

    @SuppressWarnings("NullAway.Init")
    public LocalChecks() {}

    private record Answer(boolean ok, List<String> lines) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isOperator(request)) {
            new NoSuchEndpoint().service(request, response);
            return;
        }
        if (request.getServletPath().endsWith("/export")) {
            export(response);
            return;
        }
        boolean check = request.getServletPath().endsWith("/check");
        try {
            write(response, 200, actAs.call(OPERATOR, check ? this::check : this::verify));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "check failed path=" + request.getServletPath(), e);
            write(response, 500, new Answer(false, List.of("The check itself failed: " + e.getMessage())));
        }
    }

    /** Line by line, so that a long record needs no memory; whoever reads it sees by the last line that it is whole. */
    private void export(HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        response.setCharacterEncoding("UTF-8");
        PrintWriter out = response.getWriter();
        long links = actAs.call(OPERATOR, () -> export.write(out));
        LOG.log(System.Logger.Level.INFO, "audit exported links={0}", links);
    }

    private Answer check() {
        Consistency.Report report = consistency.check();
        List<String> lines = new ArrayList<>(report.findings());
        report.notes().forEach(note -> lines.add("Note: " + note));
        lines.add(report.summary());
        return new Answer(report.findings().isEmpty(), lines);
    }

    private Answer verify() {
        AuditVerification.Report report = audit.verify();
        List<String> lines = new ArrayList<>();
        report.broken().forEach(line -> lines.add("Broken: " + line));
        report.missing().forEach(line -> lines.add("Missing: " + line));
        report.unsealed().forEach(line -> lines.add("Not sealed yet: event " + line));
        if (report.erased() > 0) {
            lines.add("Note: what " + report.erased() + " events say was erased; the chain holds without it");
        }
        lines.add(report.links() + " of " + report.events() + " events are sealed"
                + (report.whole() ? ", the chain is whole. Head " : ", the chain is NOT whole. Head ") + report.head());
        return new Answer(report.whole(), lines);
    }

    private static boolean isOperator(HttpServletRequest request) throws IOException {
        String key = ConfigProvider.getConfig()
                .getOptionalValue("oks.local.key", String.class)
                .orElse("");
        String given = request.getHeader("X-OKS-Local-Key");
        return !key.isEmpty()
                && given != null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpServletResponse response, int status, Answer answer) throws IOException {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        answer.lines().forEach(lines::add);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("ok", answer.ok())
                        .add("lines", lines)
                        .build()
                        .toString());
    }
}
