package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Claims;
import org.oks.platform.FileRefused;
import org.oks.platform.InvalidInput;
import org.oks.platform.StoredFile;

/** Takes in the file of a form. A browser sends an empty part where no file was chosen. */
@RequestScoped
public class Upload {
    @Inject
    private Claims claims;

    /** The file, stored for the engagement; null when none was chosen. */
    public @Nullable StoredFile stored(String engagementId, @Nullable Part part) {
        if (part == null || part.getSize() == 0 && isBlank(part.getSubmittedFileName())) {
            return null;
        }
        try (InputStream content = part.getInputStream()) {
            return claims.upload(
                    engagementId, Objects.requireNonNullElse(part.getSubmittedFileName(), "file"), content);
        } catch (FileRefused refused) {
            // said at the field of the form, which is called file on every page
            throw new InvalidInput("file", refused.text());
        } catch (IOException broken) {
            throw new UncheckedIOException("The file did not arrive", broken);
        }
    }

    private static boolean isBlank(@Nullable String name) {
        return name == null || name.isBlank();
    }
}
