package org.oks.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks at the ports of this machine before Payara does: its own message comes late and long. */
final class Ports {
    private Ports() {}

    /** The port to listen on: the one asked for if it is free, any free one for 0. */
    static int take(int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart(
                    Ending.PORT_IN_USE,
                    "Port " + wanted + " is already in use (or not allowed). Stop the other program or choose another"
                            + " port with --port.",
                    e);
        }
    }

    /** Any free port of this machine. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
