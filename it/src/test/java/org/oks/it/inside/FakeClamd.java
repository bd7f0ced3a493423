package org.oks.it.inside;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks the part of clamd's protocol that we use, where the server looks for it, and finds the EICAR test text. */
final class FakeClamd implements AutoCloseable {
    /** The text that every scanner finds on purpose; in two parts, so that no scanner finds it here. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final Thread thread;

    FakeClamd() throws IOException {
        String address = System.getenv("OKS_PLATFORM_CLAMAV");
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        server = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        thread = new Thread(this::serve, "fake-clamd");
        thread.start();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                in.readNBytes("zINSTREAM\0".length());
                StringBuilder content = new StringBuilder();
                for (int length = in.readInt(); length != 0; length = in.readInt()) {
                    content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
                }
                String answer = content.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(closed);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
