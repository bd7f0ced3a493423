package org.oks.web.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Languages;
import org.oks.platform.Text;

/** In the answers of REST a {@link Text} is its words, in the language that the request asks for. */
@Provider
public class SpokenTexts implements ContextResolver<Jsonb> {
    @Context
    private @Nullable HttpServletRequest request;

    private final Jsonb jsonb = with(this::language);

    /** Writes texts in the language that is asked for while it writes. */
    static Jsonb with(Supplier<Locale> language) {
        return JsonbBuilder.create(new JsonbConfig().withSerializers(new Words(language)));
    }

    private record Words(Supplier<Locale> language) implements JsonbSerializer<Text> {
        @Override
        public void serialize(Text text, JsonGenerator json, SerializationContext context) {
            json.write(text.in(language.get()));
        }
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** The request is a stand-in of the container for the one that is being answered. */
    private Locale language() {
        return request == null ? Locale.ENGLISH : Languages.of(request);
    }
}
