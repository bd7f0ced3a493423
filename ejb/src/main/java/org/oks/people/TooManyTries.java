package org.oks.people;

import java.time.Duration;
import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** Somebody tries too often. The answer is the same whether the account exists or not. */
public class TooManyTries extends DomainException {
    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super(
                Kind.THROTTLED,
                "too-many-tries",
                Text.of(
                        "people.too-many-tries",
                        Math.max(1, wait.plusMillis(999).toSeconds())));
        this.wait = wait;
    }

    /** How long to wait. */
    public Duration after() {
        return wait;
    }
}
