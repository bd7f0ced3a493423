package org.oks.platform;

/**
 * Whether the application is deployed to its end. The launcher says so by a system property; a server that was not
 * started by it says nothing, and there the application counts as up from the start.
 */
public final class Launched {
    private static final String DEPLOYED = "oks.deployed";

    private Launched() {}

    /** True unless a launcher says that it is still deploying. */
    public static boolean isUp() {
        return Boolean.parseBoolean(System.getProperty(DEPLOYED, "true"));
    }
}
