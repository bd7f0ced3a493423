package org.oks.it.start;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Deployed by {@link StopIT}: says that a request arrived, answers after a while, and writes a file when the application ends. */
@WebServlet(urlPatterns = "/slow", loadOnStartup = 1)
public class SlowServlet extends HttpServlet {
    static final String ANSWER = "worth waiting for";
    static final String ARRIVED = "a request arrived";
    static final String ENDED = "ended";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        System.out.println(ARRIVED);
        try {
            Thread.sleep(Long.parseLong(request.getParameter("millis")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        response.getWriter().print(ANSWER);
    }

    @Override
    public void destroy() {
        try {
            Files.writeString(Path.of(System.getProperty("oks.data"), ENDED), "yes");
        } catch (IOException e) {
            log("not written", e);
        }
    }
}
