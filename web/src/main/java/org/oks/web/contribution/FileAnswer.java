package org.oks.web.contribution;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oks.contribution.Claims;
import org.oks.web.platform.StoredFileAnswer;

/** Sends the file of an item of evidence in place of a page. */
final class FileAnswer {
    private FileAnswer() {}

    static void send(Claims.EvidenceFile file) throws IOException {
        StoredFileAnswer.send(file.name(), file.content(), false, (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
    }
}
