package org.oks.it.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Deployed by {@link BadEndingsIT}: an application that cannot start. */
@Singleton
@Startup
public class FailsAtStart {
    static final String REASON = "this application fails on purpose";

    @PostConstruct
    void fail() {
        throw new IllegalStateException(REASON);
    }
}
