package org.oks.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.platform.IdempotentCreation;
import org.oks.platform.Text;

/** Creations by request, each at most once when its sender gives it a key. */
@ApplicationScoped
public class Creations {
    /** The header that carries the key. */
    public static final String KEY = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,100}");

    @Inject
    IdempotentCreation once;

    /**
     * What came of a creation.
     *
     * @param again true when an earlier request with this key had made it
     */
    public record Made<T>(T thing, boolean again) {
        /** 201 with where it is found; 200 when it had been made before. */
        public Response.ResponseBuilder answer(String path, long version) {
            return Response.status(again ? Response.Status.OK : Response.Status.CREATED)
                    .location(URI.create(path))
                    .tag(Long.toString(version))
                    .entity(thing);
        }
    }

    /**
     * Carries a creation out.
     *
     * @param key null lets it happen each time it is sent
     * @param request the resource asked and what was sent: the same key with another request is refused
     * @param id of what was made
     * @param find finds it again by its id
     */
    public <T> Made<T> make(
            @Nullable String key, String request, Supplier<T> make, Function<T, String> id, Function<String, T> find) {
        if (key == null) {
            return new Made<>(make.get(), false);
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw new MalformedRequest(KEY, Text.of("web.key-form"));
        }
        var outcome = once.once(key, request, new IdempotentCreation.Creation<T>() {
            @Override
            public T make() {
                return make.get();
            }

            @Override
            public String place(T made) {
                return id.apply(made);
            }

            @Override
            public T find(String place) {
                return find.apply(place);
            }
        });
        return new Made<>(outcome.made(), outcome.again());
    }
}
