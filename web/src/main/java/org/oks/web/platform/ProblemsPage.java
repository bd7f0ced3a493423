package org.oks.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Objects;
import org.oks.platform.ProblemKinds;

/** The catalogue of problems, for whoever reads a problem document. */
@Named("problems")
@RequestScoped
public class ProblemsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Say say;

    /** The code that is asked for; empty when all are. */
    public String getCode() {
        return Objects.toString(request.getAttribute(ProblemPages.CODE), "");
    }

    /** All codes, in order. */
    public Collection<String> getCodes() {
        return ProblemKinds.codes();
    }

    /** What the catalogue says: {@code title}, {@code status}, {@code means} or {@code todo}. */
    public String text(String code, String part) {
        return say.text(ProblemKinds.text(code, part));
    }
}
