package org.oks.it.container;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** Nothing to choose: which database is said by {@code -Doks.it.db}. */
public final class PayaraSettings implements ContainerConfiguration {
    @Override
    public void validate() {
        // nothing that could be wrong
    }
}
