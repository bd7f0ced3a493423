package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.contribution.Criterion;
import org.oks.platform.Languages;

/** The rubric by which evidence is scored. */
@Path("rubric")
@RequestScoped
@Tag(name = "scores")
@Produces(MediaType.APPLICATION_JSON)
public class RubricResource {
    /** The criteria, in their order. */
    public record Rubric(List<Scale> items) {
        public Rubric {
            items = List.copyOf(items);
        }
    }

    /** One criterion with its levels, the lowest first. */
    public record Scale(Criterion criterion, String title, List<Level> levels) {
        public Scale {
            levels = List.copyOf(levels);
        }
    }

    /** A level and what it means. */
    public record Level(int level, String descriptor) {}

    @GET
    @Operation(operationId = "getRubric", summary = "The criteria, and what each level from 1 to 5 means")
    public Rubric get(@Context HttpServletRequest request) {
        Locale language = Languages.of(request);
        return new Rubric(Arrays.stream(Criterion.values())
                .map(criterion -> new Scale(
                        criterion,
                        criterion.title().in(language),
                        IntStream.rangeClosed(Criterion.LOWEST, Criterion.HIGHEST)
                                .mapToObj(level -> new Level(
                                        level, criterion.descriptor(level).in(language)))
                                .toList()))
                .toList());
    }
}
