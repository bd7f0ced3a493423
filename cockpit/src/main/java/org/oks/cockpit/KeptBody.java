package org.oks.cockpit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose small body is read once for the record and once more by whoever it is for. */
final class KeptBody extends HttpServletRequestWrapper {
    private static final int MOST = 8192;

    private final byte[] bytes;

    KeptBody(HttpServletRequest request) throws IOException {
        super(request);
        bytes = request.getInputStream().readNBytes(MOST);
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream kept = new ByteArrayInputStream(bytes);
        return new ServletInputStream() {
            @Override
            public int read() {
                return kept.read();
            }

            @Override
            public boolean isFinished() {
                return kept.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("Cockpit's calls are answered in their own thread");
            }
        };
    }
}
