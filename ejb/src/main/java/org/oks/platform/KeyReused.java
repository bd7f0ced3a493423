package org.oks.platform;

/** An idempotency key came again with another request. Nothing was made. */
public class KeyReused extends DomainException {
    private static final long serialVersionUID = 1;

    KeyReused() {
        super(Kind.INVALID, "idempotency-key-reused", Text.of("platform.key-reused"));
    }
}
