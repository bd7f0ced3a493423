package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks a ClamAV daemon what it finds in a file, by its INSTREAM command, if one is set up. A daemon that cannot be asked
 * holds nobody up: the file counts as not scanned, and is looked at again later.
 */
@ApplicationScoped
public class VirusScanner {
    private static final System.Logger LOG = System.getLogger(VirusScanner.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;
    private static final String FOUND = " FOUND";

    private final Supplier<Optional<InetSocketAddress>> address;

    public VirusScanner() {
        this(Settings::clamav);
    }

    VirusScanner(Supplier<Optional<InetSocketAddress>> address) {
        this.address = address;
    }

    /**
     * What came of asking.
     *
     * @param what the name of what was found, empty for nothing
     * @param reached false when there was nobody to ask; true also when the scanner did not take this file
     */
    record Finding(FileState state, String what, boolean reached) {
        static final Finding NOBODY = new Finding(FileState.NOT_SCANNED, "", false);
        static final Finding NOT_TAKEN = new Finding(FileState.NOT_SCANNED, "", true);
    }

    boolean isSetUp() {
        return address.get().isPresent();
    }

    Finding scan(Path file) {
        Optional<InetSocketAddress> there = address.get();
        if (there.isEmpty()) {
            return Finding.NOBODY;
        }
        boolean reached = false;
        try (Socket socket = new Socket()) {
            InetSocketAddress daemon = there.get();
            socket.connect(new InetSocketAddress(daemon.getHostString(), daemon.getPort()), (int) CONNECT.toMillis());
            reached = true;
            socket.setSoTimeout((int) ANSWER.toMillis());
            send(file, socket);
            return finding(answer(socket.getInputStream()));
        } catch (IOException failure) {
            LOG.log(System.Logger.Level.WARNING, "file not scanned reason={0}", failure.toString());
            return reached ? Finding.NOT_TAKEN : Finding.NOBODY;
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    /** A text that ends with a zero. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int read = in.read(); read > 0 && answer.length() < LONGEST_ANSWER; read = in.read()) {
            answer.append((char) read);
        }
        return answer.toString().strip();
    }

    private static Finding finding(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return new Finding(FileState.CLEAN, "", true);
        } else if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return new Finding(
                    FileState.INFECTED, answer.substring("stream: ".length(), answer.length() - FOUND.length()), true);
        }
        throw new IOException("The scanner says: " + answer);
    }
}
