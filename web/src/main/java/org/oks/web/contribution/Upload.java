package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;
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

    /**
     * The file, stored for the engagement; null when none was chosen.
     *
     * @param form what must be mended in the form that has this file: told together with why the file is refused
     */
    public @Nullable StoredFile stored(
            String engagementId, @Nullable Part part, Function<StoredFile, InvalidInput.Checks> form) {
        if (part == null || part.getSize() == 0 && isBlank(part.getSubmittedFileName())) {
            return null;
        }
        String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "file");
        try (InputStream content = part.getInputStream()) {
            return claims.upload(engagementId, name, content);
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
