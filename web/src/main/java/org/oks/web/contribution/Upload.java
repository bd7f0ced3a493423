package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementFiles;
import org.oks.platform.FileRefused;
import org.oks.platform.InvalidInput;
import org.oks.platform.StoredFile;
import org.oks.platform.TakenFile;

/**
 * Takes in the file of a form. A browser that runs scripts has sent it in pieces before, and the form names the upload;
 * any other sends it with the form, and an empty part where no file was chosen.
 */
@RequestScoped
public class Upload {
    /** The form's field for what was sent in pieces. */
    static final String SENT_BEFORE = "uploaded";

    @Inject
    private EngagementFiles files;

    @Inject
    private HttpServletRequest request;

    /**
     * The file, stored for the engagement; null when none was chosen.
     *
     * @param form what must be mended in the form that has this file: told together with why the file is refused
     */
    public @Nullable StoredFile stored(
            String engagementId, @Nullable Part part, Function<StoredFile, InvalidInput.Checks> form) {
        String upload = request.getParameter(SENT_BEFORE);
        if (!isBlank(upload)) {
            return files.uploaded(engagementId, upload).orElse(null);
        } else if (part == null || part.getSize() == 0 && isBlank(part.getSubmittedFileName())) {
            return null;
        }
        String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "file");
        try (InputStream content = part.getInputStream();
                TakenFile taken = files.take(engagementId, name, content)) {
            return files.store(engagementId, taken);
        } catch (FileRefused refused) {
            // said at the field of the form, which is called file on every page
            form.apply(new StoredFile("", name))
                    .that(false, "file", refused.text())
                    .done();
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException("The file did not arrive", broken);
        }
    }

    private static boolean isBlank(@Nullable String name) {
        return name == null || name.isBlank();
    }
}
