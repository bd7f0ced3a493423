package org.oks.web.platform;

/** The content security policy: what a page of ours may load and run. */
final class Policy {
    private Policy() {}

    /** The policy of an answer that runs no script of its own. */
    static String strict() {
        return withScripts("script-src 'self'");
    }

    /** The policy of a page whose scripts carry the nonce. */
    static String withNonce(String nonce) {
        return withScripts("script-src 'self' 'nonce-" + nonce + "'");
    }

    private static String withScripts(String scripts) {
        return "default-src 'self'; " + scripts
                + "; style-src 'self'; img-src 'self' data: blob:; object-src 'none'; frame-ancestors 'none';"
                + " base-uri 'none'; form-action 'self'";
    }
}
