package org.oks.it.server;

import java.net.URI;
import java.nio.file.Path;

/** The product at an address, whatever server it runs on. */
public interface Site {
    /** With a slash at the end. */
    URI address();

    /** Its data folder, where a demonstration keeps its sign-ins. */
    Path data();
}
