package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private static final List<String> PROXY = List.of("10.0.0.1", "10.0.0.2");

    @Test
    void nobodyIsBelievedWhoIsNotAListedProxy() {
        assertThat(ClientAddress.of("203.0.113.9", "198.51.100.1", PROXY)).isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("203.0.113.9", null, PROXY)).isEqualTo("203.0.113.9");
    }

    @Test
    void aListedProxySaysWhoAsked() {
        assertThat(ClientAddress.of("10.0.0.1", "198.51.100.1", PROXY)).isEqualTo("198.51.100.1");
        assertThat(ClientAddress.of("10.0.0.1", "198.51.100.1, 10.0.0.2", PROXY))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void whatTheClientPutInFrontIsNotBelieved() {
        assertThat(ClientAddress.of("10.0.0.1", "1.2.3.4, 198.51.100.1", PROXY)).isEqualTo("198.51.100.1");
    }
}
