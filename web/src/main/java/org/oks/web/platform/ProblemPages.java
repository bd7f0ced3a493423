package org.oks.web.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.oks.platform.ProblemKinds;

/** Where the type of a problem document leads: for everybody, {@code /problems/<code>} explains it, {@code /problems} all. */
@WebServlet("/problems/*")
public class ProblemPages extends HttpServlet {
    /** Request attribute: the code that is asked for, empty for all. */
    static final String CODE = "org.oks.problem";

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String code = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        if (code.isEmpty() || ProblemKinds.codes().contains(code)) {
            request.setAttribute(CODE, code);
            request.getRequestDispatcher("/problems.xhtml").forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
