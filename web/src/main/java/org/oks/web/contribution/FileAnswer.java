package org.oks.web.contribution;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.oks.contribution.Claims;

/** Sends the file of an item of evidence as a download: what somebody uploaded never runs on our pages. */
final class FileAnswer {
    private FileAnswer() {}

    /** In place of the page. */
    static void send(Claims.EvidenceFile file) throws IOException {
        send(file, (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
    }

    static void send(Claims.EvidenceFile file, HttpServletResponse response) throws IOException {
        String name = URLEncoder.encode(Objects.requireNonNullElse(file.name(), "file"), StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType(file.content().mediaType());
        response.setContentLengthLong(file.content().size());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        Files.copy(file.content().path(), response.getOutputStream());
    }
}
