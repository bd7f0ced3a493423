package org.oks.web.platform;

/** A change was sent without saying which version it changes. */
class VersionNeeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    VersionNeeded(String text) {
        super(text);
    }
}
