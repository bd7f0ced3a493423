package org.oks.web.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a machine that asks for something under {@code /api} where nothing is; pages have their own words for it. */
@WebServlet("/api/*")
public class NoSuchEndpoint extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = Problem.of(
                "not-found", 404, "There is nothing at this address. See /openapi.", request.getRequestURI());
        response.setStatus(problem.status());
        response.setContentType(Problem.JSON);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem.json());
    }
}
