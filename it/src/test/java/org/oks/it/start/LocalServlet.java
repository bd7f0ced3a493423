package org.oks.it.start;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Deployed by {@link AskIT} in place of the product: answers the two checks of this machine, to who knows its key. */
@WebServlet(urlPatterns = "/api/local/*")
public class LocalServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!System.getProperty("oks.local.key").equals(request.getHeader("X-OKS-Local-Key"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if ("/audit/export".equals(request.getPathInfo())) {
            response.setContentType("application/x-ndjson");
            response.getWriter().print("{\"format\":\"oks-audit\"}\n{\"links\":0}\n");
            return;
        }
        boolean ok = "/check".equals(request.getPathInfo());
        response.setContentType("application/json");
        response.getWriter()
                .print("{\"lines\":[\"asked for " + request.getPathInfo() + "\",\"jobs \\\""
                        + System.getProperty("oks.jobs") + "\\\"\"],\"ok\":" + ok + "}");
    }
}
