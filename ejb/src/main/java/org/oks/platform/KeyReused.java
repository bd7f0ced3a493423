package org.oks.platform;

/** An idempotency key came again with another request. Nothing was made. */
public class KeyReused extends DomainException {
    private static final long serialVersionUID = 1;

    KeyReused() {
        super(
                Kind.INVALID,
                "idempotency-key-reused",
                "This idempotency key was used for another request. Send a new key with a new request.");
    }
}
