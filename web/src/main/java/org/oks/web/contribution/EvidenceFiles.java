package org.oks.web.contribution;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.oks.contribution.Claims;
import org.oks.platform.DomainException;

/** Hands out the file of an item of evidence, always as a download: what somebody uploaded never runs on our pages. */
@WebServlet("/contribution/file")
public class EvidenceFiles extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Claims claims;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Claims.EvidenceFile file;
        try {
            file = claims.file(Objects.requireNonNullElse(request.getParameter("evidence"), ""));
        } catch (DomainException notForThisReader) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileAnswer.send(file, response);
    }
}
