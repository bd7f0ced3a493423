package org.oks.workflow;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.oks.people.PasswordHash;

/** How the engine's identity service keeps passwords: by the slow, salted hash of room people, not by its own quick one. */
final class SlowPasswords implements PasswordEncryptor {
    @Override
    public String encrypt(String password) {
        return PasswordHash.of(password);
    }

    @Override
    public boolean check(String password, String kept) {
        return PasswordHash.matches(password, kept);
    }

    @Override
    public String hashAlgorithmName() {
        return PasswordHash.NAME;
    }
}
