package org.oks.web.platform;

import jakarta.ws.rs.core.Response;
import org.oks.platform.Problem;

/** Problem documents as answers of REST. */
final class Problems {
    private Problems() {}

    static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.JSON)
                .language(problem.language())
                .entity(problem.json());
    }
}
