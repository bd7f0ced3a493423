package org.oks.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * The head of a web server's answer, from the very address that was checked. The clients of the JDK look the name up
 * again by themselves, so this one speaks for itself; it reads no body.
 *
 * @param leadsTo where a redirect leads, null when it is none
 */
record WebAnswer(int status, @Nullable String leadsTo) {
    private static final int MOST_HEAD = 32 * 1024;

    /**
     * Asks.
     *
     * @param end the time of {@link System#nanoTime} at which the patience ends
     */
    static WebAnswer ask(URI address, InetAddress at, long end) throws IOException {
        return ask(address, at, end, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    static WebAnswer ask(URI address, InetAddress at, long end, SSLSocketFactory secure) throws IOException {
        boolean tls = address.getScheme().equalsIgnoreCase("https");
        int port = address.getPort() >= 0 ? address.getPort() : tls ? 443 : 80;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(at, port), left(end));
            plain.setSoTimeout(left(end));
            try (Socket socket = tls ? secured(plain, address.getHost(), port, secure) : plain) {
                socket.getOutputStream().write(request(address).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                return read(socket, end);
            }
        }
    }

    /** With the name that is in the link: the certificate must be for it. */
    private static Socket secured(Socket plain, String host, int port, SSLSocketFactory secure) throws IOException {
        SSLSocket socket = (SSLSocket) secure.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String request(URI address) {
        URI plain = URI.create(address.toASCIIString());
        String path = Objects.requireNonNullElse(plain.getRawPath(), "");
        return "GET " + (path.isEmpty() ? "/" : path) + (plain.getRawQuery() == null ? "" : "?" + plain.getRawQuery())
                + " HTTP/1.1\r\nHost: " + plain.getRawAuthority()
                + "\r\nUser-Agent: OKS-Engagements-link-check\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    }

    private static WebAnswer read(Socket socket, long end) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            socket.setSoTimeout(left(end));
            int read = in.read();
            if (read < 0) {
                break;
            } else if (head.length() >= MOST_HEAD) {
                throw new IOException("The answer's head is too long");
            }
            head.append((char) read);
        }
        String[] lines = head.toString().split("\r\n", -1);
        String[] status = lines[0].split(" ", 3);
        if (status.length < 2 || !status[0].startsWith("HTTP/1.") || !status[1].matches("[1-5][0-9]{2}")) {
            throw new IOException("No web server answers");
        }
        int code = Integer.parseInt(status[1]);
        boolean redirect = code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
        return new WebAnswer(code, redirect ? header(lines, "location:") : null);
    }

    private static @Nullable String header(String[] lines, String name) {
        for (String line : lines) {
            if (line.toLowerCase(Locale.ROOT).startsWith(name)) {
                return line.substring(name.length()).strip();
            }
        }
        return null;
    }

    private static int left(long end) throws IOException {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            throw new SocketTimeoutException("No patience left");
        }
        return (int) left;
    }
}
