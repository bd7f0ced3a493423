package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By https: the connection goes to the address that was checked, the certificate must be for the name of the link. */
class WebAnswerTest {
    @SuppressWarnings("NullAway.Init")
    private HttpsServer server;

    @SuppressWarnings("NullAway.Init")
    private SSLSocketFactory trusting;

    /** The certificate is for documents.example alone, and signed by nobody else. */
    @BeforeEach
    void serve() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Objects.requireNonNull(WebAnswerTest.class.getResourceAsStream("documents.p12"))) {
            keys.load(stored, "for-tests".toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "for-tests".toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        trusting = context.getSocketFactory();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theNameOfTheLinkIsTheOneThatCounts() throws Exception {
        assertThat(ask("documents.example", trusting).status()).isEqualTo(204);
    }

    @Test
    void anotherNameIsNotBelieved() {
        assertThatThrownBy(() -> ask("other.example", trusting)).isInstanceOf(SSLException.class);
    }

    @Test
    void aCertificateThatNobodySignedIsNotBelieved() {
        assertThatThrownBy(() -> ask("documents.example", (SSLSocketFactory) SSLSocketFactory.getDefault()))
                .isInstanceOf(SSLException.class);
    }

    private WebAnswer ask(String host, SSLSocketFactory secure) throws Exception {
        return WebAnswer.ask(
                URI.create("https://" + host + ":" + server.getAddress().getPort() + "/"),
                InetAddress.getLoopbackAddress(),
                System.nanoTime() + Duration.ofSeconds(20).toNanos(),
                secure);
    }
}
