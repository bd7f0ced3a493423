package org.oks.web.platform;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.oks.platform.Text;

/** Takes the records that requests bring as JSON, of at most one megabyte. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonRecords implements MessageBodyReader<Record> {
    private static final int MOST_BYTES = 1024 * 1024;
    /** Looked up once: the methods of {@code Json} search all libraries of the server each time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] read = body.readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            throw new BodyTooLarge();
        }
        return (Record) new JsonToRecord().read(type, parsed(read));
    }

    private static JsonValue parsed(byte[] read) {
        try (var reader = JSON.createReader(new ByteArrayInputStream(read))) {
            return reader.readValue();
        } catch (JsonParsingException e) {
            throw new MalformedRequest(
                    "body",
                    Text.of(
                            "web.not-json",
                            e.getLocation().getLineNumber(),
                            e.getLocation().getColumnNumber()));
        } catch (JsonException | IllegalStateException e) {
            throw new MalformedRequest("body", Text.of("web.send-object"));
        }
    }
}
