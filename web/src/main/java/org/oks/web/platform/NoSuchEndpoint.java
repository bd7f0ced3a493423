package org.oks.web.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oks.platform.Problem;
import org.oks.platform.Text;

/** Answers a machine that asks for something under {@code /api} where nothing is; pages have their own words for it. */
@WebServlet("/api/*")
public class NoSuchEndpoint extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.of("not-found", HttpServletResponse.SC_NOT_FOUND, Text.of("web.no-endpoint"), request)
                .send(response);
    }
}
